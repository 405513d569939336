mkdir folder && mkfifo fifo
for name in folder fifo /dev/null; do brief make $name; done
