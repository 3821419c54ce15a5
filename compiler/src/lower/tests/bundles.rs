use super::program;

#[test]
fn ids_are_found_first_and_lists_are_taken_from() {
    insta::assert_snapshot!(program(
        r#"
        map ORU_R01 -> fhir Bundle {
          "transaction" -> type
          each PATIENT_RESULT {
            entry patient : Patient(PID) key PID-3[1] once put
            each ORDER_OBSERVATION {
              each OBSERVATION {
                entry result : Observation(OBX) key OBR-3, OBX-3, OBX-4 numbered put { patient -> subject }
              }
              entry report : Report(OBR) when OBR-25 key OBR-3 post { patient -> subject  result -> result }
            }
          }
        }
        map Patient(PID) -> fhir Patient { PID-7 -> birthDate }
        map Observation(OBX) -> fhir Observation {
          OBX-3.2 -> code.text else fail
          OBX-11 or "F" -> status via Status
          match OBX-2 {
            NM { OBX-5[1] -> valueQuantity.value  OBX-6.1 -> valueQuantity.unit }
            ST { join(OBX-5, " ") -> valueString }
            else skip
          }
        }
        map Report(OBR) -> fhir DiagnosticReport {
          OBR-4.2 -> code.text else fail
          "final" -> status
        }
        table Status : string -> fhir "observation-status" { F -> final  else -> unknown }
        "#,
    ), @r#"
    map oru_r01(oru_r01: node)
      resourceType: literal "Bundle","type":"transaction"
      container "entry":[ … ]
        each patient_result in children(oru_r01, PATIENT_RESULT#3)
          patient_id = no id
          pid = child(child(patient_result, PATIENT#4), PID#5)
          if exists(pid)
            patient_id = identify(Patient, [decode(repetition(field(pid, 3), 1))], Once)
          if identified(patient_id)
            once patient_id
              container { … }
                put "fullUrl":"urn:uuid: id patient_id 
                container with substance "resource":{ … }
                  call patient(patient_id, patient_result)
                container kept "request":{"method":"PUT" … }
                  put "url":"Patient/ id patient_id 
          each order_observation in children(patient_result, ORDER_OBSERVATION#12)
            result_start = mark ids
            each observation in children(order_observation, OBSERVATION#20)
              result_id = no id
              obx = child(observation, OBX#21)
              if exists(obx)
                result_id = identify(Observation, [decode(single(field(child(order_observation, OBR#14), 3))), decode(single(field(obx, 3))), decode(single(field(obx, 4)))], Numbered)
              else
                report MissingSource ""
              if not (identified(result_id))
                result_id = identify none
            result_end = mark ids
            result_next = result_start
            report_id = no id
            obr = child(order_observation, OBR#14)
            if present(decode(sole(field(obr, 25))))
              if exists(obr)
                report_id = identify(DiagnosticReport, [decode(single(field(obr, 3)))], Unique)
              else
                report MissingSource ""
            each observation_b in children(order_observation, OBSERVATION#20)
              result_id_b = id at result_next
              result_next += 1
              if identified(result_id_b)
                container { … }
                  put "fullUrl":"urn:uuid: id result_id_b 
                  container with substance "resource":{ … }
                    call result(result_id_b, observation_b, patient_id)
                  container kept "request":{"method":"PUT" … }
                    put "url":"Observation/ id result_id_b 
            if identified(report_id)
              container { … }
                put "fullUrl":"urn:uuid: id report_id 
                container with substance "resource":{ … }
                  call report(report_id, order_observation, patient_id, result_start, result_end)
                literal "request":{"method":"POST","url":"DiagnosticReport"}
    map patient(patient_id: id, patient_result: node)
      resourceType: literal "Patient"
      put "id":" id patient_id 
      birthDate: put decode(component(single(field(child(child(patient_result, PATIENT#4), PID#5), 7)), ^, 1)) as Date, else fail
    map result(result_id: id, observation: node, patient_id: id)
      resourceType: literal "Observation"
      put "id":" id result_id 
      obx = child(observation, OBX#21)
      obx_11 = decode(sole(field(obx, 11)))
      if present(obx_11)
        status: put Status[lookup(Status, obx_11)].code as iso Code, else fail
      else
        status: literal "final"
      require
        container "code":{ … }
          text: put decode(component(single(field(obx, 3)), ^, 2)) as iso String, else fail
      put "subject":{"reference":"urn:uuid: id patient_id }
      obx_2 = decode(sole(field(obx, 2)))
      switch obx_2
        ["NM"]
          container "valueQuantity":{ … }
            value: put decode(leaf(repetition(field(obx, 5), 1), ^)) as iso Decimal, else fail
            unit: put decode(component(single(field(obx, 6)), ^, 1)) as iso String, else fail
      switch obx_2
        ["ST"]
          joined = text with " " between
            each obx_5 in repetitions(field(obx, 5))
              append decode(obx_5)
          valueString: put joined as iso String, else fail
    map report(report_id: id, order_observation: node, patient_id: id, result_start: int, result_end: int)
      resourceType: literal "DiagnosticReport"
      put "id":" id report_id 
      status: literal "final"
      require
        container "code":{ … }
          text: put decode(component(single(field(child(order_observation, OBR#14), 4)), ^, 2)) as iso String, else fail
      put "subject":{"reference":"urn:uuid: id patient_id }
      container "result":[ … ]
        each result_id in ids(result_start, result_end)
          put {"reference":"urn:uuid: id result_id }
    "#);
}

#[test]
fn two_scopes_refer_to_the_entries_of_a_third() {
    insta::assert_snapshot!(program(
        r#"
        map ORU_R01 -> fhir Bundle {
          "collection" -> type
          entry all : Everything(MSH) key MSH-10 { result -> entry.item }
          each PATIENT_RESULT {
            each ORDER_OBSERVATION {
              entry result : Observation(OBR) when OBR-25 == "F" key OBR-3
            }
            entry mine : OfPatient(PID) key PID-3[1] { result -> entry.item }
          }
        }
        map Everything(MSH) -> fhir List { "current" -> status  "working" -> mode }
        map Observation(OBR) -> fhir Observation { OBR-4.2 -> code.text else fail  "final" -> status }
        map OfPatient(PID) -> fhir List { "current" -> status  "working" -> mode  PID-5[1].1.1 -> title }
        "#,
    ), @r#"
    map oru_r01(oru_r01: node)
      all_id = no id
      msh = child(oru_r01, MSH#1)
      if exists(msh)
        all_id = identify(List, [decode(single(field(msh, 10)))], Unique)
      else
        report MissingSource ""
      result_start = mark ids
      each patient_result in children(oru_r01, PATIENT_RESULT#3)
        each order_observation in children(patient_result, ORDER_OBSERVATION#12)
          result_id = no id
          obr = child(order_observation, OBR#14)
          if decode(leaf(single(field(obr, 25)), ^)) == "F"
            if exists(obr)
              result_id = identify(Observation, [decode(single(field(obr, 3)))], Unique)
            else
              report MissingSource ""
          if not (identified(result_id))
            result_id = identify none
      result_end = mark ids
      result_next = result_start
      resourceType: literal "Bundle","type":"collection"
      container "entry":[ … ]
        if identified(all_id)
          container { … }
            put "fullUrl":"urn:uuid: id all_id 
            container with substance "resource":{ … }
              call all(all_id, result_start, result_end)
        each patient_result_b in children(oru_r01, PATIENT_RESULT#3)
          result_start_b = result_next
          result_end_b = result_next
          each order_observation_b in children(patient_result_b, ORDER_OBSERVATION#12)
            result_end_b += 1
          mine_id = no id
          pid = child(child(patient_result_b, PATIENT#4), PID#5)
          if exists(pid)
            mine_id = identify(List, [decode(repetition(field(pid, 3), 1))], Unique)
          each order_observation_c in children(patient_result_b, ORDER_OBSERVATION#12)
            result_id_b = id at result_next
            result_next += 1
            if identified(result_id_b)
              container { … }
                put "fullUrl":"urn:uuid: id result_id_b 
                container with substance "resource":{ … }
                  call observation(result_id_b, order_observation_c)
          if identified(mine_id)
            container { … }
              put "fullUrl":"urn:uuid: id mine_id 
              container with substance "resource":{ … }
                call mine(mine_id, patient_result_b, result_start_b, result_end_b)
    map all(all_id: id, result_start: int, result_end: int)
      resourceType: literal "List"
      put "id":" id all_id 
      status: literal "current","mode":"working"
      container "entry":[ … ]
        each result_id in ids(result_start, result_end)
          container { … }
            require
              put "item":{"reference":"urn:uuid: id result_id }
    map observation(result_id: id, order_observation: node)
      resourceType: literal "Observation"
      put "id":" id result_id 
      status: literal "final"
      require
        container "code":{ … }
          text: put decode(component(single(field(child(order_observation, OBR#14), 4)), ^, 2)) as iso String, else fail
    map mine(mine_id: id, patient_result: node, result_start: int, result_end: int)
      resourceType: literal "List"
      put "id":" id mine_id 
      status: literal "current","mode":"working"
      title: put decode(component(component(repetition(field(child(child(patient_result, PATIENT#4), PID#5), 5), 1), ^, 1), &, 1)) as iso String, else fail
      container "entry":[ … ]
        each result_id in ids(result_start, result_end)
          container { … }
            require
              put "item":{"reference":"urn:uuid: id result_id }
    "#);
}
