const { chmodSync, readdirSync } = require('node:fs');
const path = require('node:path');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { BannerPlugin, DefinePlugin } = require('webpack');
const { htmlPage } = require('./scripts/html-page.js');
const { notices } = require('./scripts/notices.js');
const { officeJs } = require('./scripts/office-js.js');
const { offlineFiles } = require('./scripts/offline-files.js');

// swc takes seconds where terser takes half a minute.
const minimizer = new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false });

/** The command line must run as it lies there: `dist/cli.js check …`. */
const executable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('executable', (compilation) => {
      for (const entry of compilation.entrypoints.values()) {
        for (const file of entry.getFiles())
          chmodSync(path.join(compilation.outputOptions.path, file), 0o755);
      }
    });
  },
};

/**
 * A file that runs in Node by itself, with its dependencies inside. What it loads when needed lies in the folder of its
 * name beside it: Node has to read and compile only what a call uses.
 */
function forNode(name, entry) {
  return {
    name,
    target: 'node20',
    mode: 'production',
    devtool: false,
    entry: { [name]: entry },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: '[name].js',
      chunkFilename: `${name}/[name].js`,
      clean: { keep: (asset) => !asset.startsWith(`${name}/`) },
    },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          use: {
            loader: 'swc-loader',
            options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
          },
        },
        // The lists that come with the program are part of it: dist/cli.js runs without the folder beside it.
        { test: /\.csv$/, type: 'asset/source' },
        { test: /\.gz$/, type: 'asset/inline' },
      ],
    },
    // PostgreSQL's client asks for an optional binary that is not shipped.
    externals: { 'pg-native': 'commonjs pg-native' },
    // The bench's profiles are read by people; the command line is only ever started.
    optimization: { minimize: name === 'cli', minimizer: [minimizer] },
    plugins: [
      new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
      executable,
      ...(name === 'cli' ? [notices('cli/third-party-notices.txt')] : []),
    ],
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

const browserTypescript = {
  test: /\.tsx?$/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  },
};

/** The strict Excel fake as a script that stands in for Office.js in the end-to-end tests. */
const excelFake = {
  name: 'excel-fake',
  target: ['web', 'es2022'],
  mode: 'production',
  devtool: false,
  entry: { 'excel-fake': './test/e2e/fake-page.ts' },
  output: { path: path.join(__dirname, 'dist/e2e'), filename: '[name].js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [browserTypescript] },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** A page for browsers: its scripts carry their content's hash, so they can be kept for ever. */
function page(name, entry, plugins) {
  return {
    name,
    target: ['web', 'es2022'],
    mode: 'production',
    devtool: false,
    entry: { [name]: entry },
    output: {
      path: path.join(__dirname, 'dist', name),
      filename: '[name].[contenthash:8].js',
      clean: true,
      publicPath: 'auto',
    },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
    module: {
      rules: [
        browserTypescript,
        { test: /\.csv$/, type: 'asset/source' },
        // Beside the page, fetched when first needed.
        {
          test: /\.gz$/,
          type: 'asset/resource',
          generator: { filename: 'nomenklatur/[name].[contenthash:8][ext]' },
        },
      ],
    },
    optimization: { minimizer: [minimizer] },
    plugins: [...plugins, notices('third-party-notices.txt')],
    cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** The task pane: `--env office=lokal` serves Office.js from beside the page instead of from Microsoft's CDN. */
function pane(env) {
  const office = officeJs(env.office === 'lokal');
  const words = { OFFICE_ORIGIN: office.origin, OFFICE_JS: office.url };
  const template = path.join(__dirname, 'src/pane/index.html');
  return page('pane', './src/pane/main.tsx', [
    htmlPage({ template, entry: 'pane', words, files: office.files }),
  ]);
}

/** The page of the pane that tries Excel out: `npm run excel:probe` serves it in the pane's place. */
function probe() {
  const { version } = require('./package.json');
  const office = officeJs(false);
  const words = { OFFICE_ORIGIN: office.origin, OFFICE_JS: office.url };
  const template = path.join(__dirname, 'src/pane/index.html');
  return page('probe', './src/pane/probe/main.tsx', [
    htmlPage({ template, entry: 'probe', words }),
    new DefinePlugin({ PROBE_VERSION: JSON.stringify(version) }),
  ]);
}

/** The workbench, with its samples and its service worker beside it: any web server can serve the folder. */
function workbench() {
  const worker = 'service-worker.js';
  const config = page('workbench', './src/workbench/main.tsx', [
    htmlPage({
      template: path.join(__dirname, 'src/workbench/index.html'),
      entry: 'workbench',
      files: [...besides('assets/contoh', 'contoh'), ...besides('assets/workbench', ''), ...icons()],
    }),
    offlineFiles(worker),
  ]);
  config.entry['service-worker'] = './src/workbench/offline/service-worker.ts';
  // Its name must stay, or a page that was kept would never hear of a newer one.
  config.output.chunkFilename = '[name].[contenthash:8].js';
  config.output.filename = ({ chunk }) =>
    chunk.name === 'service-worker' ? worker : '[name].[contenthash:8].js';
  return config;
}

/** The files of a folder, to stand beside a page. */
function besides(folder, under) {
  return readdirSync(path.join(__dirname, folder)).map((name) => ({
    name: path.posix.join(under, name),
    path: path.join(__dirname, folder, name),
  }));
}

function icons() {
  return besides('assets/icons', 'ikon').filter(({ name }) => /icon-(32|128|192|512)\.png$/.test(name));
}

module.exports = [
  forNode('cli', './src/cli/main.ts'),
  forNode('bench', './bench/main.ts'),
  forNode('fuzz', './test/fuzz/main.ts'),
  forNode('nomenclature-pack', './scripts/nomenclature/make-packs.ts'),
  pane,
  probe,
  workbench,
  excelFake,
];
