use super::patient;

const NAMES: &str = r#"
map HumanName(XPN) -> fhir HumanName {
  XPN.2   -> given
  XPN.1.1 -> family
  XPN.7   -> use via NameUse
}
table NameUse : string -> fhir "name-use" {
  L -> official
  else skip
}
"#;

#[test]
fn output_is_in_the_order_of_the_target_and_rows_share_objects() {
    insta::assert_snapshot!(patient(
        r#"
          PID-7        -> birthDate
          PID-5[1].1.1 -> name.family
          PID-5[1].2   -> name.given
          PID-5[1].5   -> name.prefix
          PID-8        -> gender via Sex
          "http://example.org/a" -> meta.profile
        "#,
        r#"table Sex : string -> fhir "administrative-gender" { F -> female  M -> male  else warn }"#,
    ), @r#"
    map patient(patient_id: id, adt_a01: node)
      resourceType: literal "Patient"
      put "id":" id patient_id 
      literal "meta":{"profile":["http://example.org/a"]}
      pid = child(adt_a01, PID#4)
      container "name":[{ … }]
        pid_5_parts = split(repetition(field(pid, 5), 1), ^, 5)
        family: put decode(component(pid_5_parts[1], &, 1)) as iso String, else fail
        container "given":[ … ]
          put decode(pid_5_parts[2]) as iso String, else fail
        container "prefix":[ … ]
          put decode(pid_5_parts[5]) as iso String, else fail
      pid_8_b = single(field(pid, 8))
      pid_8 = decode(leaf(pid_8_b, ^))
      pid_8_row = lookup(Sex, pid_8)
      if found(pid_8_row)
        gender: put Sex[pid_8_row].code as iso Code, else fail
      else
        if present(pid_8)
          report CodeNotInTableWarning "Sex" at pid_8_b
      birthDate: put decode(component(single(field(pid, 7)), ^, 1)) as Date, else fail
    "#);
}

#[test]
fn a_map_is_called_for_each_value_and_put_together_with_a_block() {
    insta::assert_snapshot!(patient(
        r#"
          PID-5 -> name by HumanName
          PID-9 -> name by HumanName { "old" -> use  .5 -> prefix }
        "#,
        NAMES,
    ), @r#"
    map patient(patient_id: id, adt_a01: node)
      resourceType: literal "Patient"
      put "id":" id patient_id 
      container "name":[ … ]
        pid = child(adt_a01, PID#4)
        each pid_5 in repetitions(field(pid, 5))
          if has_value(pid_5)
            container { … }
              call human_name(pid_5)
        each pid_9 in repetitions(field(pid, 9))
          if has_value(pid_9)
            container with substance {"use":"old" … }
              pid_9_parts = split(pid_9, ^, 5)
              family: put decode(component(pid_9_parts[1], &, 1)) as iso String, else fail
              container "given":[ … ]
                put decode(pid_9_parts[2]) as iso String, else fail
              container "prefix":[ … ]
                put decode(pid_9_parts[5]) as iso String, else fail
    "#);
}

#[test]
fn conditions_that_several_elements_need_are_evaluated_once() {
    insta::assert_snapshot!(patient(
        r#"
          when PID-30 == "Y" {
            PID-29 -> deceasedDateTime
            "en"   -> language
          } else when PID-24 {
            PID-25 -> multipleBirthInteger
          }
          match PID-8 {
            F, M { PID-8 -> gender via Sex }
            else warn "no sex"
          }
        "#,
        r#"table Sex : string -> fhir "administrative-gender" { F -> female  M -> male  else fail }"#,
    ), @r#"
    map patient(adt_a01: node, patient_id: id)
      pid = child(adt_a01, PID#4)
      pid_8_b = single(field(pid, 8))
      pid_8 = decode(leaf(pid_8_b, ^))
      switch pid_8
        ["F", "M"]
        else
          report NoArmWarning "no sex" at pid_8_b
      resourceType: literal "Patient"
      put "id":" id patient_id 
      holds = decode(leaf(single(field(pid, 30)), ^)) == "Y"
      if holds
        language: literal substantial "en"
      switch pid_8
        ["F", "M"]
          pid_8_row = lookup(Sex, pid_8)
          if found(pid_8_row)
            gender: put Sex[pid_8_row].code as iso Code, else fail
          else
            if present(pid_8)
              report CodeNotInTable "Sex" at pid_8_b
      if holds
        deceasedDateTime: put decode(component(single(field(pid, 29)), ^, 1)) as DateTime, else fail
      if not (holds)
        if present(decode(sole(field(pid, 24))))
          multipleBirthInteger: put decode(sole(field(pid, 25))) as iso Integer, else fail
    "#);
}

#[test]
fn extensions_with_one_url_are_one_and_constants_say_nothing_alone() {
    insta::assert_snapshot!(patient(
        r#"
          PID-23       -> extension("http://example.org/birth").extension("place").valueString
          "x"          -> extension("http://example.org/fixed").valueString
          PID-22[1].1  -> extension("http://example.org/birth").extension("ethnic").valueString
          PID-7        -> birthDate.extension("http://example.org/time").valueDateTime
          contact { "C" -> relationship.coding.code  PD1-4[1].1 -> name.text  when PD1-1 { "female" -> gender } }
          PID-15.1     -> communication.language.coding.code
        "#,
        "",
    ), @r#"
    map patient(patient_id: id, adt_a01: node)
      resourceType: literal "Patient"
      put "id":" id patient_id 
      pid = child(adt_a01, PID#4)
      container "extension":[ … ]
        container with substance { … }
          container "extension":[ … ]
            container with substance {"url":"place" … }
              valueString: put decode(single(field(pid, 23))) as iso String, else fail
            container with substance {"url":"ethnic" … }
              valueString: put decode(component(repetition(field(pid, 22), 1), ^, 1)) as iso String, else fail
          url: literal "http://example.org/birth"
        literal {"url":"http://example.org/fixed","valueString":"x"}
      container with substance "_birthDate":{"extension":[{"url":"http://example.org/time" … }]}
        valueDateTime: put decode(component(single(field(pid, 7)), ^, 1)) as DateTime, else fail
      container with substance "contact":[{"relationship":[{"coding":[{"code":"C"}]}] … }]
        pd1 = child(adt_a01, PD1#5)
        container "name":{ … }
          text: put decode(component(repetition(field(pd1, 4), 1), ^, 1)) as iso String, else fail
        any = false
        each pd1_1 in repetitions(field(pd1, 1))
          if present(decode(leaf(pd1_1, ^)))
            any = true
            break
        if any
          gender: literal substantial "female"
      container "communication":[{ … }]
        require
          container "language":{"coding":[{ … }]}
            code: put decode(component(single(field(pid, 15)), ^, 1)) as iso Code, else fail
    "#);
}
