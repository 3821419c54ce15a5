use super::patient;

#[test]
fn one_of_many() {
    insta::assert_snapshot!(patient(
        r#"
          first(PID-5.1.1)                        -> name.text
          last(PID-13.1)                          -> telecom.value
          only(PID-3.1)                           -> identifier.value
          first(PID-11 where .7 == "H")           -> address { .3 -> city }
          join(PID-6.1.1, ", ") or PID-9[2].1.1   -> name.family
          count(PID-10)                           -> multipleBirthInteger
        "#,
        "",
    ), @r#"
    map patient(patient_id: id, adt_a01: node)
      resourceType: literal "Patient"
      put "id":" id patient_id
      pid = child(adt_a01, PID#4)
      container "identifier":[{ … }]
        only_pid_3_1 = ""
        each pid_3 in repetitions(field(pid, 3))
          pid_3_1 = component(pid_3, ^, 1)
          if present(decode(pid_3_1))
            if present(decode(only_pid_3_1))
              report NotOnly "" at pid_3_1
            only_pid_3_1 = pid_3_1
        value: put decode(only_pid_3_1) as iso String, else fail
      container "name":[{ … }]
        first_pid_5_1_1 = ""
        each pid_5 in repetitions(field(pid, 5))
          pid_5_1_1 = component(component(pid_5, ^, 1), &, 1)
          if present(decode(pid_5_1_1))
            first_pid_5_1_1 = pid_5_1_1
            break
        text: put decode(first_pid_5_1_1) as iso String, else fail
        joined = text with ", " between
          each pid_6 in repetitions(field(pid, 6))
            append decode(component(component(pid_6, ^, 1), &, 1))
        family: put (joined or decode(component(component(repetition(field(pid, 9), 2), ^, 1), &, 1))) as iso String, else fail
      container "telecom":[{ … }]
        last_pid_13_1 = ""
        each pid_13 in repetitions(field(pid, 13))
          pid_13_1 = component(pid_13, ^, 1)
          if present(decode(pid_13_1))
            last_pid_13_1 = pid_13_1
        value: put decode(last_pid_13_1) as iso String, else fail
      container "address":[ … ]
        first_pid_11_where_7_h = ""
        each pid_11 in repetitions(field(pid, 11))
          if (decode(leaf(component(pid_11, ^, 7), &)) == "H" and present(pid_11))
            first_pid_11_where_7_h = pid_11
            break
        if present(first_pid_11_where_7_h)
          container { … }
            city: put decode(component(first_pid_11_where_7_h, ^, 3)) as iso String, else fail
      count = 0
      each pid_10 in repetitions(field(pid, 10))
        if present(pid_10)
          count += 1
      multipleBirthInteger: put number(count) as iso Integer, else fail
    "#);
}

#[test]
fn loops_conditions_and_numbers() {
    insta::assert_snapshot!(patient(
        r#"
          each PID-3 as id where .5 in ("MR", "PI") {
            identifier { id.1 -> value  concat("no. ", index) -> system }
          }
          when PID-3.5 == "MR" and (PD1-4 or not PID-19) { "male" -> gender }
        "#,
        "",
    ), @r#"
    map patient(patient_id: id, adt_a01: node)
      resourceType: literal "Patient"
      put "id":" id patient_id
      pid = child(adt_a01, PID#4)
      pid_3_c = field(pid, 3)
      container "identifier":[ … ]
        index = 0
        each pid_3 in repetitions(pid_3_c)
          pid_3_parts = split(pid_3, ^, 5)
          pid_3_5 = decode(leaf(pid_3_parts[5], &))
          if (any(pid_3_5 == "MR", pid_3_5 == "PI") and present(pid_3))
            index += 1
            container { … }
              system: put concat("no. ", number(index)) as iso Uri, else fail
              value: put decode(pid_3_parts[1]) as iso String, else fail
      any = false
      each pid_3_b in repetitions(pid_3_c)
        if decode(leaf(component(pid_3_b, ^, 5), &)) == "MR"
          any = true
          break
      holds = any
      if holds
        any_b = false
        each pd1_4 in repetitions(field(child(adt_a01, PD1#5), 4))
          if present(pd1_4)
            any_b = true
            break
        holds = any(any_b, not (present(decode(single(field(pid, 19))))))
      if holds
        gender: literal substantial "male"
    "#);
}
