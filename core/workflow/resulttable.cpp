#include "workflow/resulttable.h"

#include "epcis/timestamp.h"
#include "scan/interpret.h"
#include "scan/printquality.h"
#include "workflow/documenterrors.h"
#include "workflow/inspectionerrors.h"
#include "workflow/scannedcode.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace packledger::workflow {

namespace {

/// What systems call the columns, in plain letters.
const ColumnNames &columnNames()
{
    static const ColumnNames names = [] {
        const std::pair<const char *, QByteArrayList> spelled[] = {
            { "code",
                { "code", "data", "barcode", "symboldata", "codedata", "decodeddata", "decodedtext", "readdata",
                    "datamatrix", "content", "epc", "epcuri" } },
            { "gtin", { "gtin", "gtin14", "01" } },
            { "serial", { "serial", "serialnumber", "serialno", "sn", "21" } },
            { "sscc", { "sscc", "00" } },
            { "time", { "time", "timestamp", "datetime", "dateandtime", "readtime", "inspectedat", "zeit" } },
            { "date", { "date", "datum" } },
            { "point",
                { "point", "inspectionpoint", "camera", "cameraname", "station", "stationname", "device", "devicename",
                    "kamera", "reader" } },
            { "grade",
                { "grade", "overall", "overallgrade", "finalgrade", "isograde", "symbolgrade", "iso15415",
                    "isoiec15415" } },
            { "decoded", { "decoded", "readable", "readability", "readok", "gelesen" } },
            { "match", { "match", "matches", "matched", "datamatch", "matchok" } },
            { "decode", { "decode", "decodegrade" } },
            { "symbol-contrast", { "symbolcontrast", "contrast", "sc" } },
            { "modulation", { "modulation", "mod" } },
            { "reflectance-margin", { "reflectancemargin", "rm" } },
            { "fixed-pattern-damage", { "fixedpatterndamage", "fixedpattern", "fpd" } },
            { "axial-nonuniformity", { "axialnonuniformity", "an", "anu" } },
            { "grid-nonuniformity", { "gridnonuniformity", "gn", "gnu" } },
            { "unused-error-correction", { "unusederrorcorrection", "uec" } },
            { "quiet-zone", { "quietzone", "qz" } },
        };
        ColumnNames all;
        for (const auto &[name, spellings] : spelled) {
            for (const QByteArray &spelling : spellings)
                all.insert(spelling, name);
        }
        return all;
    }();
    return names;
}

std::optional<bool> yesOrNo(const QByteArray &text)
{
    static const QByteArrayList yes { "yes", "y", "true", "t", "1", "ok", "pass", "passed", "good", "read", "match",
        "ja", "j", "wahr", "oui", "o", "si", "s" };
    static const QByteArrayList no { "no", "n", "false", "f", "0", "nok", "ng", "fail", "failed", "bad", "noread",
        "no read", "no_read", "mismatch", "no match", "nein", "falsch", "non" };
    const QByteArray word = text.toLower();
    if (yes.contains(word))
        return true;
    if (no.contains(word))
        return false;
    return std::nullopt;
}

/// What stands in the place of a code where the camera read none.
bool isNoRead(const QByteArray &text)
{
    static const QByteArrayList words { "", "noread", "no read", "no_read", "no-read", "nr", "error", "?", "-", "n/a" };
    return words.contains(text.toLower());
}

/// In tenths; none of an empty cell, and where the text is no grade (`isGood`).
std::optional<int> gradeOf(const QByteArray &text, bool &isGood)
{
    isGood = true;
    const QByteArray first = text.split('/').front().trimmed();
    if (first.isEmpty() || isNoRead(text))
        return std::nullopt;
    static const QRegularExpression form(QStringLiteral("^(?:([A-DFa-df])(?:\\s*\\(?\\s*([0-4](?:[.,]\\d+)?)\\s*\\)?)?|"
                                                        "([0-4](?:[.,]\\d+)?))$"));
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(first));
    isGood = match.hasMatch();
    if (!isGood)
        return std::nullopt;
    const QString digits = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
    if (!digits.isEmpty()) {
        const int tenths = int(std::lround(QString(digits).replace(u',', u'.').toDouble() * 10));
        isGood = tenths <= 40;
        return isGood ? std::optional(tenths) : std::nullopt;
    }
    return int(QByteArrayView("FDCBA").indexOf(match.captured(1).toUpper().at(0).toLatin1())) * 10;
}

/// "22.11.2026 14:15" as ISO writes it; anything else as it is.
QByteArray isoTime(const QByteArray &text)
{
    static const QRegularExpression dotted(QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\s+(.*)$"));
    QString time = QString::fromUtf8(text);
    if (const QRegularExpressionMatch match = dotted.match(time); match.hasMatch())
        time = QStringLiteral("%1-%2-%3 %4")
                   .arg(match.captured(3), match.captured(2).rightJustified(2, u'0'),
                       match.captured(1).rightJustified(2, u'0'), match.captured(4));
    static const QRegularExpression noSeconds(QStringLiteral("^(\\S+[ T]\\d{2}:\\d{2})(Z|[+-]\\d{2}:?\\d{2})?$"));
    if (const QRegularExpressionMatch match = noSeconds.match(time); match.hasMatch())
        time = match.captured(1) + QStringLiteral(":00") + match.captured(2);
    static const QRegularExpression comma(QStringLiteral(",(\\d+)"));
    return time.replace(comma, QStringLiteral(".\\1")).toUtf8();
}

int minutesOf(const QByteArray &timestamp)
{
    if (timestamp.endsWith('Z'))
        return 0;
    const QByteArray offset = timestamp.right(6);
    const int minutes = offset.mid(1, 2).toInt() * 60 + offset.mid(4, 2).toInt();
    return offset.startsWith('-') ? -minutes : minutes;
}

/// What a time without a zone means: the offset of its own day, or a table of October would be another one in November.
QByteArray offsetAt(const QByteArray &isoTime, Instant now)
{
    const bool isOfThisMachine = QDateTime::fromMSecsSinceEpoch(now.ms).offsetFromUtc() == now.offsetMinutes * 60;
    const QDateTime local
        = QDateTime::fromString(QString::fromLatin1(isoTime.left(19)).replace(u' ', u'T'), Qt::ISODate);
    return local.isValid() && isOfThisMachine ? packledger::offsetText(local.offsetFromUtc() / 60) : now.offsetText();
}

} // namespace

ResultTable::ResultTable(QIODevice &table, const QString &fileName, const Instant &now)
    : m_reader(table, fileName)
    , m_fileName(fileName)
    , m_now(now)
{
}

Result<void> ResultTable::begin()
{
    const Result<TableHeading> heading = TableHeading::read(m_reader, m_fileName, { "point", "time" }, columnNames());
    if (!heading)
        return fail(heading.error());
    m_heading = *heading;
    const bool hasSerial = m_heading.has("gtin") && m_heading.has("serial");
    if (!m_heading.has("code") && !m_heading.has("sscc") && !hasSerial)
        return fail(packledger::workflow::codes::heading, QStringLiteral("code"), here());
    return {};
}

Result<std::optional<Result<ReadResult>>> ResultTable::next()
{
    std::vector<QByteArray> fields;
    const Result<bool> more = m_reader.next(fields);
    if (!more)
        return fail(more.error());
    if (!*more)
        return std::optional<Result<ReadResult>>();
    return std::optional(rowOf(fields));
}

Result<ReadResult> ResultTable::rowOf(const std::vector<QByteArray> &fields) const
{
    const auto field = [&](const char *name) { return m_heading.cell(fields, name).value_or(QByteArray()); };
    ReadResult read;
    ledger::CameraResult &result = read.result;
    result.point = QString::fromUtf8(field("point"));
    if (result.point.isEmpty())
        return fail(packledger::codes::resultField, QStringLiteral("point"), here());
    const Result<Instant> at = timeOf(fields);
    if (!at)
        return fail(at.error());
    result.at = *at;

    bool isGood = true;
    result.grade = gradeOf(field("grade"), isGood);
    if (!isGood)
        return fail(packledger::codes::resultField, QString::fromUtf8("grade " + field("grade")), here());
    for (int i = 0; i < scan::qualityParameterCount; ++i) {
        const char *name = nameOf(scan::QualityParameter(i));
        const std::optional<int> mark = gradeOf(field(name), isGood);
        if (!isGood)
            return fail(
                packledger::codes::resultField, QString::fromUtf8(QByteArray(name) + ' ' + field(name)), here());
        if (mark)
            result.parameters.emplace(name, *mark);
    }
    for (const char *name : { "decoded", "match" }) {
        if (!field(name).isEmpty() && !yesOrNo(field(name)))
            return fail(
                packledger::codes::resultField, QString::fromUtf8(QByteArray(name) + ' ' + field(name)), here());
    }
    result.decoded = yesOrNo(field("decoded")).value_or(true);
    result.matches = yesOrNo(field("match"));
    if (const Result<void> named = identify(fields, read); !named)
        return fail(named.error());
    return read;
}

Result<void> ResultTable::identify(const std::vector<QByteArray> &fields, ReadResult &read) const
{
    const auto field = [&](const char *name) { return m_heading.cell(fields, name).value_or(QByteArray()); };
    const QByteArray code = field("code");
    const bool hasCode = !isNoRead(code);
    if (hasCode) {
        const QDate today = m_now.localDate();
        const ScannedCode scanned
            = ScannedCode::from(scan::interpret(scan::readingFromLine(code), today), read.result.point, today);
        for (const ScannedIdentity &identity : scanned.identities)
            read.keys.push_back(identity.key);
    } else if (m_heading.has("code") && field("decoded").isEmpty()) {
        read.result.decoded = false;
    }
    std::optional<gs1::ItemKey> expected;
    if (const QByteArray serial = field("serial"); !serial.isEmpty()) {
        const Result<gs1::Gtin> gtin = gs1::Gtin::parse(field("gtin"));
        if (!gtin)
            return fail(gtin.error().code, QString::fromUtf8(field("gtin")), here());
        expected = gs1::ItemKey::sgtin(*gtin, serial);
    } else if (const QByteArray digits = field("sscc"); !digits.isEmpty()) {
        const Result<gs1::Sscc> sscc = gs1::Sscc::parse(digits);
        if (!sscc)
            return fail(sscc.error().code, QString::fromUtf8(digits), here());
        expected = gs1::ItemKey::fromText("00" + sscc->digits());
    }
    if (expected) {
        if (hasCode && std::ranges::find(read.keys, *expected) == read.keys.end())
            read.result.matches = false;
        read.keys = { *expected };
    } else if (hasCode && read.keys.empty()) {
        return fail(packledger::codes::resultCode, QString::fromUtf8(code), here());
    }
    return {};
}

Result<Instant> ResultTable::timeOf(const std::vector<QByteArray> &fields) const
{
    const auto field = [&](const char *name) { return m_heading.cell(fields, name).value_or(QByteArray()); };
    QByteArray text = field("time");
    if (const QByteArray date = field("date"); !date.isEmpty())
        text = date + ' ' + text;
    const QByteArray iso = isoTime(text);
    const std::optional<epcis::Timestamp> time
        = epcis::parseTimestamp(iso, epcis::TimeReading::Tolerant, offsetAt(iso, m_now));
    if (!time)
        return fail(packledger::codes::resultField, QString::fromUtf8("time " + text), here());
    return Instant { time->ms, minutesOf(time->text) };
}

} // namespace packledger::workflow
