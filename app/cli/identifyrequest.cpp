#include "cli/identifyrequest.h"

#include "base/baseerrors.h"
#include "base/text.h"
#include "cli/identifyanswer.h"
#include "gs1/charset.h"
#include "gs1/checkdigit.h"
#include "gs1/digitallink.h"
#include "gs1/epcuri.h"
#include "gs1/gs1errors.h"
#include "gs1/ndc.h"
#include "scan/hibc.h"
#include "scan/interpret.h"
#include "scan/iso15434.h"
#include "scan/wedgekeys.h"

#include <QJsonArray>

#include <vector>

namespace packledger::cli {

namespace {

using L1 = QLatin1StringView;

QByteArray bytes(const QJsonValue &value)
{
    return value.toString().toUtf8();
}

QJsonObject accepted(QJsonObject fields)
{
    fields.insert(L1("ok"), true);
    return fields;
}

QJsonObject refused(const ErrorCode &code, const QByteArray &detail)
{
    return refusalAnswer(Error { code, text(detail) });
}

scan::DeviceProfile profileOf(const QJsonObject &object)
{
    using CapsLock = scan::DeviceProfile::CapsLock;
    scan::DeviceProfile profile;
    profile.separatorSubstitute = bytes(object[L1("gs_substitute")]);
    profile.separatorKey = bytes(object[L1("gs_key")]);
    if (const auto layout = scan::keyboardLayout(bytes(object[L1("scanner_layout")])))
        profile.scannerLayout = *layout;
    profile.hostLayout = scan::keyboardLayout(bytes(object[L1("host_layout")]));
    const QString caps = object[L1("caps_lock_state")].toString();
    profile.capsLock = caps == L1("on") ? CapsLock::On : caps == L1("off") ? CapsLock::Off : CapsLock::Unknown;
    profile.codeId = bytes(object[L1("code_id")]);
    return profile;
}

/// The elements of `[[ai,value],…]`, checked each for itself.
Result<gs1::ElementString> elementsOf(const QJsonArray &list)
{
    std::vector<QByteArray> parts;
    for (const QJsonValue pair : list) {
        parts.push_back(bytes(pair[0]));
        parts.push_back(bytes(pair[1]));
    }
    std::vector<gs1::Element> elements;
    for (size_t i = 0; i + 1 < parts.size(); i += 2)
        elements.push_back({ parts[i], parts[i + 1] });
    return gs1::ElementString::from(elements);
}

Result<gs1::ElementString> completeElementsOf(const QJsonArray &list)
{
    Result<gs1::ElementString> elements = elementsOf(list);
    if (elements) {
        if (std::optional<Error> error = elements->checkAssociations())
            return fail(std::move(*error));
    }
    return elements;
}

QJsonObject answerReading(
    const QByteArray &input, const scan::DeviceProfile &profile, QDate today, const scan::RecoverySteps &steps)
{
    scan::ScanReading reading;
    reading.bytes = input;
    scan::Interpretation meaning = scan::interpret(reading, profile, today);
    for (const scan::RecoveryStep step : steps)
        scan::addStep(meaning.recovery, step);
    return identifyAnswer(meaning);
}

QJsonObject answerKeys(const QJsonArray &list, const scan::DeviceProfile &profile, QDate today)
{
    std::vector<scan::WedgeKey> keys;
    for (const QJsonValue value : list) {
        scan::WedgeKey key { bytes(value[L1("key")]), bytes(value[L1("text")]) };
        for (const QJsonValue modifier : value[L1("mods")].toArray()) {
            const QString name = modifier.toString();
            key.shift = key.shift || name == L1("shift");
            key.control = key.control || name == L1("ctrl") || name == L1("control");
            key.alt = key.alt || name == L1("alt");
        }
        keys.push_back(std::move(key));
    }
    scan::RecoverySteps steps;
    const QByteArray typed = scan::textOfKeys(keys, profile, steps);
    scan::DeviceProfile known = profile;
    known.capsLock = scan::DeviceProfile::CapsLock::Off; // undone key by key
    return answerReading(typed, known, today, steps);
}

QJsonObject answerLinkBuild(const QJsonArray &list)
{
    const Result<gs1::ElementString> elements = completeElementsOf(list);
    if (!elements)
        return refusalAnswer(elements.error());
    const QByteArray uri = gs1::toDigitalLink(*elements);
    if (uri.isEmpty())
        return refused(codes::notDigitalLink, elements->bracketed());
    return accepted({ { L1("uri"), text(uri) } });
}

QJsonObject answerEncode(const QJsonArray &list)
{
    const Result<gs1::ElementString> elements = completeElementsOf(list);
    if (!elements)
        return refusalAnswer(elements.error());
    const QByteArray data = elements->encoded();
    return accepted(
        { { L1("data_without_leading_fnc1"), text(data) }, { L1("separators"), data.count(gs1::groupSeparator) } });
}

QJsonObject answerCheckDigit(const QJsonObject &input)
{
    struct Type
    {
        L1 name;
        qsizetype digits; ///< without the check digit
    };
    static constexpr Type types[] = { { L1("gtin-14"), 13 }, { L1("gtin-13"), 12 }, { L1("gtin-12"), 11 },
        { L1("gtin-8"), 7 }, { L1("ean-13"), 12 }, { L1("ean-8"), 7 }, { L1("upc-a"), 11 }, { L1("itf-14"), 13 },
        { L1("sscc"), 17 }, { L1("gln"), 12 }, { L1("gsrn"), 17 }, { L1("gsrnp"), 17 }, { L1("gsin"), 16 },
        { L1("grai"), 12 }, { L1("gdti"), 12 }, { L1("gcn"), 12 } };
    const QString type = input[L1("type")].toString();
    const QByteArray body = bytes(input[L1("body")]);
    const auto answer = [&](const QByteArray &digit) {
        return accepted({ { L1("digit"), text(digit) }, { L1("full"), text(body + digit) } });
    };
    if (body.isEmpty())
        return refused(codes::empty, body);
    if (type == L1("gmn")) {
        if (!std::all_of(body.begin(), body.end(), gs1::isCset82))
            return refused(codes::charset, body);
        const std::array<char, 2> pair = gs1::alphaCheckPairOf(body);
        return answer(QByteArray(pair.data(), 2));
    }
    if (type == L1("hibc")) {
        const char check = scan::hibcCheckCharacter(body);
        return check ? answer(QByteArray(1, check)) : refused(codes::charset, body);
    }
    if (type == L1("ppn"))
        return answer(scan::ppnCheckDigits(body));
    if (!gs1::allDigits(body))
        return refused(codes::charset, body);
    if (type == L1("pzn") || type == L1("pzn8")) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            if (scan::Pzn::parse(body + digit))
                return answer(QByteArray(1, digit));
        }
        return refused(body.size() == 7 ? codes::checkDigit : codes::length, body);
    }
    for (const Type &known : types) {
        if (known.name == type)
            return body.size() == known.digits ? answer(QByteArray(1, gs1::checkDigitOf(body)))
                                               : refused(codes::length, body);
    }
    return refused(codes::scheme, type.toUtf8());
}

QJsonObject answerSsccBuild(const QJsonObject &input)
{
    const QByteArray extension = bytes(input[L1("extension")]);
    const QByteArray prefix = bytes(input[L1("gcp")]);
    const QByteArray reference = bytes(input[L1("serial_reference")]);
    const QByteArray all = extension + prefix + reference;
    if (!gs1::allDigits(all))
        return refused(codes::charset, all);
    if (extension.isEmpty() || reference.isEmpty())
        return refused(codes::empty, all);
    if (extension.size() != 1)
        return refused(codes::length, extension);
    if (prefix.size() < 4 || prefix.size() > 12)
        return refused(codes::gcpLength, prefix);
    const qsizetype places = 16 - prefix.size();
    if (reference.size() > places)
        return refused(codes::serialReferenceOverflow, reference);
    const QByteArray body = extension + prefix + reference.rightJustified(places, '0');
    const gs1::ItemKey key(*gs1::Sscc::parse(body + gs1::checkDigitOf(body)));
    const QByteArray sscc = key.sscc()->digits();
    qint64 capacity = 1;
    for (qsizetype i = 0; i < places; ++i)
        capacity *= 10;
    return accepted({ { L1("sscc"), text(sscc) }, { L1("element"), text("(00)" + sscc) },
        { L1("epc"), text(gs1::toEpcUri(key, int(prefix.size()))) },
        { L1("digital_link"), text(gs1::toDigitalLink(key)) }, { L1("capacity_per_extension"), capacity } });
}

QJsonObject answerGtin(const QByteArray &input)
{
    const Result<gs1::Gtin> gtin = gs1::Gtin::parse(input);
    if (!gtin)
        return refusalAnswer(gtin.error());
    return accepted(
        { { L1("gtin14"), text(gtin->digits()) }, { L1("type"), text("gtin-" + QByteArray::number(input.size())) } });
}

QJsonObject answerUpcE(const QByteArray &input)
{
    const Result<gs1::Gtin> gtin = gs1::Gtin::fromUpcE(input);
    if (!gtin)
        return refusalAnswer(gtin.error());
    return accepted({ { L1("gtin12"), text(gtin->digits().mid(2)) }, { L1("gtin14"), text(gtin->digits()) } });
}

QJsonObject answerDate(const QJsonObject &input, QDate today)
{
    const QDate given = QDate::fromString(input[L1("today")].toString(), Qt::ISODate);
    const Result<gs1::ExpiryDate> date
        = gs1::ExpiryDate::parse(bytes(input[L1("yymmdd")]), given.isValid() ? given : today);
    return date ? accepted(dateAnswer(*date)) : refusalAnswer(date.error());
}

QJsonObject answerNdc(const QJsonObject &input)
{
    const Result<gs1::Ndc> ndc = gs1::Ndc::parse(bytes(input[L1("ndc")]));
    if (!ndc)
        return refusalAnswer(ndc.error());
    const QByteArray indicator = bytes(input[L1("indicator")]);
    const Result<gs1::Gtin> gtin = ndc->toGtin(indicator.isEmpty() ? 0
            : indicator.size() == 1                                ? indicator.toInt()
                                                                   : -1);
    if (!gtin)
        return refusalAnswer(gtin.error());
    const QByteArray eleven = ndc->hyphenated11();
    const QByteArray twelve = ndc->hyphenated12();
    const QByteArray prefix = ndc->companyPrefix();
    QJsonObject answer { { L1("configuration"), text(ndc->layout()) }, { L1("gtin14"), text(gtin->digits()) },
        { L1("ndc10"), text(ndc->digits()) }, { L1("ndc11"), text(QByteArray(eleven).replace("-", "")) },
        { L1("ndc11_hyphenated"), text(eleven) }, { L1("ndc12"), text(QByteArray(twelve).replace("-", "")) },
        { L1("ndc12_hyphenated"), text(twelve) }, { L1("gcp"), text(prefix) },
        { L1("sgtin_class_epc"), text(gs1::toEpcUri(gs1::ItemKey(*gtin), int(prefix.size()))) } };
    if (gtin->indicator() == 0)
        answer.insert(L1("gtin12"), text(gtin->digits().mid(2)));
    return accepted(answer);
}

QJsonArray hyphenated(const std::vector<gs1::Ndc> &candidates)
{
    QJsonArray list;
    for (const gs1::Ndc &ndc : candidates)
        list.append(text(ndc.hyphenated()));
    return list;
}

QJsonObject answerGtinToNdc(const QByteArray &input)
{
    const Result<gs1::Gtin> gtin = gs1::Gtin::parse(input);
    if (!gtin)
        return refusalAnswer(gtin.error());
    const Result<std::vector<gs1::Ndc>> structural = gs1::Ndc::structuralCandidates(*gtin);
    if (!structural)
        return refusalAnswer(structural.error());
    const std::vector<gs1::Ndc> plausible = *gs1::Ndc::plausibleCandidates(*gtin);
    QJsonArray eleven;
    for (const gs1::Ndc &ndc : plausible)
        eleven.append(text(ndc.hyphenated11()));
    return accepted(
        { { L1("ndc10"), text(structural->front().digits()) }, { L1("indicator"), QString::number(gtin->indicator()) },
            { L1("structural_candidates"), hyphenated(*structural) },
            { L1("plausible_candidates"), hyphenated(plausible) }, { L1("plausible_ndc11"), eleven } });
}

QJsonObject answerNdc11(const QByteArray &input)
{
    const QByteArray digits = QByteArray(input).replace("-", "");
    const Result<std::vector<gs1::Ndc>> candidates = gs1::Ndc::unpadded(digits);
    if (!candidates)
        return refusalAnswer(candidates.error());
    return accepted({ { L1("candidates"), hyphenated(*candidates) }, { L1("unique"), candidates->size() == 1 },
        { L1("ndc12"), text("0" + digits) } });
}

QJsonObject answerEpc(const QJsonObject &input)
{
    const Result<gs1::ElementString> elements = elementsOf(input[L1("elements")].toArray());
    if (!elements)
        return refusalAnswer(elements.error());
    const std::optional<gs1::ItemKey> key = gs1::ItemKey::fromElements(*elements);
    if (!key)
        return refused(codes::scheme, elements->bracketed());
    const int length = input[L1("gcp_length")].toInt();
    if (length < 6 || length > 12)
        return refused(codes::gcpLength, QByteArray::number(length));
    const QByteArray uri = gs1::toEpcUri(*key, length);
    if (uri.isEmpty())
        return refused(codes::scheme, elements->bracketed());
    return accepted({ { L1("epc"), text(uri) }, { L1("digital_link"), text(gs1::toDigitalLink(*key)) } });
}

QJsonObject answerEpcParse(const QByteArray &input)
{
    const Result<gs1::EpcUri> uri = gs1::EpcUri::parse(input);
    if (!uri)
        return refusalAnswer(uri.error());
    const Result<gs1::ElementString> elements = gs1::ElementString::parse(uri->key.text());
    if (!elements)
        return refusalAnswer(elements.error());
    return accepted({ { L1("elements"), elementsAnswer(*elements) }, { L1("gcp_length"), uri->companyPrefixLength },
        { L1("digital_link"), text(gs1::toDigitalLink(uri->key)) } });
}

} // namespace

QJsonObject answerIdentifyRequest(const QJsonObject &request, QDate today)
{
    const QString kind = request[L1("kind")].toString();
    const QJsonValue input = request[L1("input")];
    const scan::DeviceProfile profile = profileOf(request[L1("profile")].toObject());
    if (kind == L1("scan") || kind == L1("wedge") || kind == L1("non_gs1") || kind.isEmpty())
        return answerReading(bytes(input), profile, today, {});
    if (kind == L1("wedge_keys"))
        return answerKeys(input.toArray(), profile, today);
    if (kind == L1("dl_uri")) {
        // Asked about a link, so that whatever is none is answered as such.
        const QByteArray uri = bytes(input);
        if (!gs1::isWebAddress(uri))
            return refused(codes::notDigitalLink, uri);
        return answerReading(uri, profile, today, {});
    }
    if (kind == L1("dl_build"))
        return answerLinkBuild(input.toArray());
    if (kind == L1("encode"))
        return answerEncode(input.toArray());
    if (kind == L1("check_digit"))
        return answerCheckDigit(input.toObject());
    if (kind == L1("sscc_build"))
        return answerSsccBuild(input.toObject());
    if (kind == L1("gtin_normalise"))
        return answerGtin(bytes(input));
    if (kind == L1("upce_expand"))
        return answerUpcE(bytes(input));
    if (kind == L1("date"))
        return answerDate(input.toObject(), today);
    if (kind == L1("ndc_to_gtin"))
        return answerNdc(input.toObject());
    if (kind == L1("gtin_to_ndc"))
        return answerGtinToNdc(bytes(input));
    if (kind == L1("ndc11_to_ndc10"))
        return answerNdc11(bytes(input));
    if (kind == L1("epc"))
        return answerEpc(input.toObject());
    if (kind == L1("epc_parse"))
        return answerEpcParse(bytes(input));
    return refused(codes::usage, kind.toUtf8());
}

} // namespace packledger::cli
