course-note = <font color="red">Nuevo</font>
