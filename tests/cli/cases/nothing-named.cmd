brief
