echo mine >a.yaml; brief make -f -o a.yaml "$CASES/bridge.txt"; head -n 1 a.yaml; ls -A
