use super::patient;

#[test]
fn one_of_many() {
    insta::assert_snapshot!(patient(
        r#"
          first(PID-5.1.1)                        -> name.text
          last(PID-13.1)                          -> photo.title
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
      container "address":[ … ]
        first_pid_11_where_7_h = ""
        each pid_11 in repetitions(field(pid, 11))
          if (decode(leaf(component(pid_11, ^, 7), &)) == "H" and has_value(pid_11))
            first_pid_11_where_7_h = pid_11
            break
        if has_value(first_pid_11_where_7_h)
          container { … }
            city: put decode(component(first_pid_11_where_7_h, ^, 3)) as iso String, else fail
      count = 0
      each pid_10 in repetitions(field(pid, 10))
        if has_value(pid_10)
          count += 1
      multipleBirthInteger: put number(count) as iso Integer, else fail
      container "photo":[{ … }]
        last_pid_13_1 = ""
        each pid_13 in repetitions(field(pid, 13))
          pid_13_1 = component(pid_13, ^, 1)
          if present(decode(pid_13_1))
            last_pid_13_1 = pid_13_1
        title: put decode(last_pid_13_1) as iso String, else fail
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
          if (any(pid_3_5 == "MR", pid_3_5 == "PI") and has_value(pid_3))
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
          if has_value(pd1_4)
            any_b = true
            break
        holds = any(any_b, not (present(decode(single(field(pid, 19))))))
      if holds
        gender: literal substantial "male"
    "#);
}

/// All values of the first source that has any: of a field, of a function over one, of what a condition leaves, or a single one.
#[test]
fn all_of_the_first_that_has_any() {
    insta::assert_snapshot!(patient(
        r#"
          PID-13.1 or PID-14.1                    -> photo.title
          each PID-3 or PID-4 as id where .5 == "MR" { identifier { id.1 -> value  concat("no. ", index) -> system } }
          join(PID-6.2 or PID-9.2, " ")           -> name.text
          first(PID-6.1.1 or PID-5[1].1.1)        -> name.family
        "#,
        "",
    ), @r#"
    map patient(patient_id: id, adt_a01: node)
      resourceType: literal "Patient"
      put "id":" id patient_id 
      pid = child(adt_a01, PID#4)
      container "identifier":[ … ]
        index = 0
        any = false
        pid_3_c = field(pid, 3)
        each pid_3 in repetitions(pid_3_c)
          if has_value(pid_3)
            any = true
            break
        if any
          each pid_3_b in repetitions(pid_3_c)
            pid_3_parts = split(pid_3_b, ^, 5)
            if (decode(leaf(pid_3_parts[5], &)) == "MR" and has_value(pid_3_b))
              index += 1
              container { … }
                system: put concat("no. ", number(index)) as iso Uri, else fail
                value: put decode(pid_3_parts[1]) as iso String, else fail
        else
          each pid_4 in repetitions(field(pid, 4))
            pid_4_parts = split(pid_4, ^, 5)
            if (decode(leaf(pid_4_parts[5], &)) == "MR" and has_value(pid_4))
              index += 1
              container { … }
                system: put concat("no. ", number(index)) as iso Uri, else fail
                value: put decode(pid_4_parts[1]) as iso String, else fail
      container "name":[{ … }]
        pid_6_e = field(pid, 6)
        joined = text with " " between
          any_b = false
          each pid_6 in repetitions(pid_6_e)
            if present(decode(component(pid_6, ^, 2)))
              any_b = true
              break
          if any_b
            each pid_6_b in repetitions(pid_6_e)
              append decode(component(pid_6_b, ^, 2))
          else
            each pid_9 in repetitions(field(pid, 9))
              append decode(component(pid_9, ^, 2))
        text: put joined as iso String, else fail
        first_pid_6_1_1_or_pid_5_1_1_1 = ""
        any_c = false
        each pid_6_c in repetitions(pid_6_e)
          if present(decode(component(component(pid_6_c, ^, 1), &, 1)))
            any_c = true
            break
        if any_c
          each pid_6_d in repetitions(pid_6_e)
            pid_6_1_1 = decode(component(component(pid_6_d, ^, 1), &, 1))
            if present(pid_6_1_1)
              first_pid_6_1_1_or_pid_5_1_1_1 = pid_6_1_1
              break
        else
          pid_5_1_1 = decode(component(component(repetition(field(pid, 5), 1), ^, 1), &, 1))
          if present(pid_5_1_1)
            first_pid_6_1_1_or_pid_5_1_1_1 = pid_5_1_1
        family: put first_pid_6_1_1_or_pid_5_1_1_1 as iso String, else fail
      container "photo":[ … ]
        any_d = false
        pid_13_c = field(pid, 13)
        each pid_13 in repetitions(pid_13_c)
          if present(decode(component(pid_13, ^, 1)))
            any_d = true
            break
        if any_d
          each pid_13_b in repetitions(pid_13_c)
            pid_13_1 = decode(component(pid_13_b, ^, 1))
            if present(pid_13_1)
              container { … }
                title: put pid_13_1 as iso String, else fail
        else
          each pid_14 in repetitions(field(pid, 14))
            pid_14_1 = decode(component(pid_14, ^, 1))
            if present(pid_14_1)
              container { … }
                title: put pid_14_1 as iso String, else fail
    "#);
}
