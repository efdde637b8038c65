const { chmodSync } = require('node:fs');
const path = require('node:path');
const { BannerPlugin } = require('webpack');

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

module.exports = [forNode('cli', './src/cli/main.ts'), forNode('bench', './bench/main.ts')];
