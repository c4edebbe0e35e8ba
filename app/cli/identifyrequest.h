#pragma once

#include <QDate>
#include <QJsonObject>

namespace packledger::cli {

/// Answers one line of `identify --json-lines`: {"kind":…,"input":…,"profile":…}. Kinds: scan, wedge,
/// wedge_keys, dl_uri, non_gs1 (readings); dl_build, encode, check_digit, sscc_build, gtin_normalise, upce_expand,
/// date, ndc_to_gtin, gtin_to_ndc, ndc11_to_ndc10, epc, epc_parse (calculations). Pure.
[[nodiscard]] QJsonObject answerIdentifyRequest(const QJsonObject &request, QDate today);

} // namespace packledger::cli
