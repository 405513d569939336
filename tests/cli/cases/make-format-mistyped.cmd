brief make --from htm story.txt
