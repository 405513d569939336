mkdir bin; cat > bin/lp <<"END"
#!/bin/sh
for arg; do echo "[$arg]"; done
sed -n 1p
END
chmod +x bin/lp; PATH=$PWD/bin:$PATH
brief print --lp $CASES/harbour.yaml
brief print --lp='a b; c' $CASES/harbour.yaml
