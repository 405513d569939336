umask 027; brief make -o a.yaml "$CASES/bridge.txt"; brief print -o a.txt a.yaml; ls -l a.yaml a.txt | cut -c 1-10
