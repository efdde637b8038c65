process.stdout.write('periksa-renja\n');
