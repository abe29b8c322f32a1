/// The criteria of SOC 2 to which policy 11 maps.
struct ReportCriteria {
  let id: String
  let title: String

  static let all = [
    ReportCriteria(id: "CC8.1", title: "Change management process and controls"),
    ReportCriteria(id: "CC6.1", title: "Logical access controls during changes"),
    ReportCriteria(id: "CC7.1", title: "Detection of unauthorized changes"),
    ReportCriteria(id: "CC7.2", title: "Monitoring of changes to system components"),
    ReportCriteria(id: "CC3.4", title: "Assessment of changes that could impact controls"),
  ]
}
