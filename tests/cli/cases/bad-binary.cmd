printf "\177ELF\002\001\001\000\000" > elf.yaml; brief show elf.yaml
