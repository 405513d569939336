echo mine >a.yaml; brief make -o a.yaml "$CASES/bridge.txt"; cat a.yaml; ls -A
