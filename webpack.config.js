const { chmodSync } = require('node:fs');
const path = require('node:path');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { BannerPlugin } = require('webpack');
const { panePage, officeJs } = require('./scripts/pane-page.js');

/** The command line must run as it lies there: `dist/cli.js check …`. */
const executable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('executable', (compilation) => {
      for (const asset of compilation.getAssets()) {
        chmodSync(path.join(compilation.outputOptions.path, asset.name), 0o755);
      }
    });
  },
};

/** One file that runs in Node by itself, with its dependencies inside. */
function forNode(name, entry) {
  return {
    name,
    target: 'node20',
    mode: 'production',
    devtool: false,
    entry: { [name]: entry },
    output: { path: path.join(__dirname, 'dist'), filename: '[name].js' },
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
        // The list that comes with the program is part of it: dist/cli.js runs without the folder beside it.
        { test: /\.csv$/, type: 'asset/source' },
      ],
    },
    // Readable stack traces and licence comments in place matter more here than a few kilobytes.
    optimization: { minimize: false },
    plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), executable],
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

/** The task pane: `--env office=lokal` serves Office.js from beside the page instead of from Microsoft's CDN. */
function pane(env) {
  const office = officeJs(env.office === 'lokal');
  return {
    name: 'pane',
    target: ['web', 'es2022'],
    mode: 'production',
    devtool: false,
    entry: { pane: './src/pane/main.tsx' },
    output: {
      path: path.join(__dirname, 'dist/pane'),
      filename: '[name].[contenthash:8].js',
      clean: true,
      publicPath: 'auto',
    },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
    module: { rules: [browserTypescript, { test: /\.csv$/, type: 'asset/source' }] },
    // swc takes seconds where terser takes half a minute.
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    },
    plugins: [panePage(path.join(__dirname, 'src/pane/index.html'), office)],
    cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

module.exports = [forNode('cli', './src/cli/main.ts'), forNode('bench', './bench/main.ts'), pane, excelFake];
