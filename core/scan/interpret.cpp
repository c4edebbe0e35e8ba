#include "scan/interpret.h"

#include "gs1/aitable.h"
#include "gs1/bracketedtext.h"
#include "gs1/charset.h"
#include "gs1/checkdigit.h"
#include "gs1/digitallink.h"
#include "gs1/epcuri.h"
#include "gs1/gs1errors.h"
#include "scan/gs1reader.h"
#include "scan/scanerrors.h"
#include "scan/scantext.h"

namespace packledger::scan {

namespace {

using Outcome = Interpretation::Outcome;
using Scheme = Interpretation::Scheme;
using LevelHint = Interpretation::LevelHint;

/// Reads one code.
class Interpreter
{
public:
    Interpreter(const DeviceProfile &profile, QDate today)
        : m_profile(profile)
        , m_today(today)
    {
    }

    Interpretation run(QByteArrayView code, RecoverySteps steps)
    {
        m_result.recovery = std::move(steps);
        QByteArray text = withoutFraming(code, m_result.recovery).toByteArray();
        if (showsCapsLock(text)) {
            text = withCaseInverted(text);
            addStep(m_result.recovery, RecoveryStep::CapsLockInverted);
        }
        const QByteArrayView identifier = leadingSymbologyIdentifier(text);
        m_result.carrier = carrierOf(identifier);
        read(QByteArrayView(text).sliced(identifier.size()));
        return std::move(m_result);
    }

private:
    void read(QByteArrayView data)
    {
        const Carrier carrier = m_result.carrier;
        if (data.isEmpty())
            return refuse(codes::empty, {});
        if (gs1::isWebAddress(data))
            return readDigitalLink(data);
        if (data.size() > 8 && data.first(8).compare("urn:epc:", Qt::CaseInsensitive) == 0)
            return readEpcUri(data);
        if (isIso15434(data))
            return readIso15434(data);
        if (carrier == Carrier::EanUpc || carrier == Carrier::Ean8)
            return readRetailNumber(data);
        if (carrier == Carrier::Itf)
            return readItf(data);
        if (data.startsWith('-') && (data.size() == 8 || data.size() == 9) && gs1::allDigits(data.sliced(1))
            && !isGs1Carrier(carrier))
            return readPzn(data.sliced(1));
        if (looksLikeHibc(data) && !isGs1Carrier(carrier))
            return readHibc(data);
        if (!isGs1Carrier(carrier) && gs1::allDigits(data)) {
            // China's codes begin with 8 for drugs; 20 digits that begin with 00 may be an SSCC.
            if (data.size() == 20 && data.startsWith('8'))
                return readChinaCode(data);
            if (const Result<gs1::Gtin> gtin = gs1::Gtin::parse(data))
                return readNumber(data, Scheme::RetailNumber);
        }
        readGs1(data);
    }

    void readGs1(QByteArrayView data)
    {
        Gs1Reading reading = readGs1Text(data, m_result.carrier, m_profile, m_today);
        for (const RecoveryStep step : reading.steps)
            addStep(m_result.recovery, step);
        if (reading.carrier != Carrier::Unknown)
            m_result.carrier = reading.carrier;
        m_result.scheme = Scheme::Gs1;
        m_result.likelyElements = std::move(reading.likelyElements);

        if (!reading.elements) {
            const bool isKnown = isGs1Carrier(m_result.carrier) || reading.looksLikeGs1;
            if (!isKnown) {
                m_result.scheme = Scheme::None;
                return refuse(codes::notAProductIdentifier, data);
            }
            m_result.error = std::move(reading.error);
            m_result.outcome = reading.isScannerFault ? Outcome::ScannerFault : Outcome::Refused;
            return;
        }
        take(*reading.elements);
        if (m_result.error)
            return;
        if (reading.error) { // readable, yet not to be trusted
            m_result.error = std::move(reading.error);
            m_result.outcome = Outcome::ScannerFault;
        } else if (isPlainCarrier(m_result.carrier) && !reading.hadFnc1) {
            m_result.error = Error { codes::noFnc1, QString::fromLatin1(carrierName(m_result.carrier)) };
            m_result.outcome = Outcome::Suspect;
        }
    }

    /// Fills in what the elements say; the outcome is Ok unless something is wrong with them.
    void take(const gs1::ElementString &elements)
    {
        m_result.elements = elements;
        m_result.outcome = Outcome::Ok;
        takeValue(elements, "01", m_result.gtin, gs1::Gtin::parse14);
        takeValue(elements, "21", m_result.serial, gs1::SerialNumber::parse);
        takeValue(elements, "10", m_result.lot, gs1::Lot::parse);
        takeValue(elements, "00", m_result.sscc, gs1::Sscc::parse);
        takeValue(elements, "17", m_result.expiry,
            [this](QByteArrayView value) { return gs1::ExpiryDate::parse(value, m_today); });
        if (!m_result.expiry)
            takeValue(elements, "7003", m_result.expiry,
                [this](QByteArrayView value) { return gs1::ExpiryDate::parseWithTime(value, m_today); });
        if (m_result.outcome != Outcome::Ok)
            return;

        if (const std::optional<gs1::ItemKey> key = gs1::ItemKey::fromElements(elements); key && key->isInstance())
            m_result.identity = key;
        setLevelHint();
        if (std::optional<Error> error = elements.checkAssociations()) {
            m_result.error = std::move(error);
            m_result.outcome = Outcome::Refused;
        }
    }

    template <typename Value, typename Parse>
    void takeValue(const gs1::ElementString &elements, QByteArrayView ai, std::optional<Value> &member, Parse parse)
    {
        const QByteArrayView value = elements.value(ai);
        if (value.isEmpty())
            return;
        Result<Value> parsed = parse(value);
        if (parsed) {
            member = std::move(*parsed);
        } else {
            Error error = std::move(parsed.error());
            error.where.path = QLatin1Char('(') + QString::fromLatin1(ai) + QLatin1Char(')');
            m_result.error = std::move(error);
            m_result.outcome = Outcome::Refused;
        }
    }

    void setLevelHint()
    {
        if (m_result.identity && m_result.identity->kind() == gs1::ItemKey::Kind::Sscc)
            m_result.levelHint = LevelHint::LogisticUnit;
        else if (m_result.gtin)
            m_result.levelHint = m_result.gtin->indicator() == 0 ? LevelHint::TradeItem : LevelHint::TradeItemGrouping;
        else if (m_result.sscc)
            m_result.levelHint = LevelHint::LogisticUnit;
    }

    void readDigitalLink(QByteArrayView data)
    {
        m_result.scheme = Scheme::DigitalLink;
        const Result<gs1::ElementString> elements = gs1::parseDigitalLink(data);
        if (!elements)
            return refuse(elements.error());
        take(*elements);
    }

    void readEpcUri(QByteArrayView data)
    {
        m_result.scheme = Scheme::EpcUri;
        const gs1::ItemKey key = gs1::ItemKey::fromUri(data);
        if (key.kind() == gs1::ItemKey::Kind::Foreign) {
            const Result<gs1::EpcUri> strict = gs1::EpcUri::parse(data);
            return strict ? refuse(codes::scheme, data) : refuse(strict.error());
        }
        const Result<gs1::ElementString> elements = gs1::ElementString::parse(key.text());
        if (!elements)
            return refuse(elements.error());
        take(*elements);
    }

    void readIso15434(QByteArrayView data)
    {
        const Result<Iso15434Message> message = Iso15434Message::parse(data);
        m_result.scheme = data.indexOf("05") == 4 ? Scheme::Iso15434Gs1 : Scheme::IfaPack;
        if (!message)
            return refuse(message.error());
        if (message->format == "05") {
            m_result.scheme = Scheme::Iso15434Gs1;
            const Result<gs1::ElementString> elements = gs1::ElementString::parse(message->data);
            if (!elements)
                return refuse(elements.error());
            return take(*elements);
        }
        if (message->format != "06")
            return refuse(codes::notAProductIdentifier, data);
        m_result.scheme = Scheme::IfaPack;
        Result<IfaPack> pack = IfaPack::parse(message->data, m_today);
        if (!pack)
            return refuse(pack.error());
        m_result.outcome = Outcome::Ok;
        m_result.gtin = pack->gtin;
        m_result.serial = pack->serial;
        m_result.lot = pack->lot;
        m_result.expiry = pack->expiry;
        m_result.pzn = pack->pzn;
        if (pack->gtin && pack->serial)
            m_result.identity = gs1::ItemKey::sgtin(*pack->gtin, pack->serial->view());
        m_result.ifaPack = std::move(*pack);
        setLevelHint();
    }

    void readRetailNumber(QByteArrayView data)
    {
        // Behind the 13 digits may stand those of an add-on symbol of 2 or 5.
        const bool hasAddOn = data.size() == 15 || data.size() == 18;
        const QByteArrayView digits = hasAddOn && gs1::allDigits(data) ? data.first(13) : data;
        // A scanner that does not expand UPC-E sends its eight digits under the same identifier.
        const bool isUpcE = m_result.carrier == Carrier::EanUpc && digits.size() == 8 && digits[0] <= '1';
        if (const Result<gs1::Gtin> expanded = gs1::Gtin::fromUpcE(digits); isUpcE && expanded)
            return readNumber(expanded->digits(), Scheme::RetailNumber);
        readNumber(digits, Scheme::RetailNumber);
    }

    void readItf(QByteArrayView data)
    {
        if (data.size() != 14 || !gs1::allDigits(data))
            return refuse(codes::notAProductIdentifier, data);
        readNumber(data, Scheme::Itf14);
    }

    void readNumber(QByteArrayView digits, Scheme scheme)
    {
        m_result.scheme = scheme;
        const Result<gs1::Gtin> gtin = gs1::Gtin::parse(digits);
        if (!gtin)
            return refuse(gtin.error());
        const QByteArray fourteen = gtin->digits();
        const gs1::Element element { "01", fourteen };
        take(*gs1::ElementString::from({ &element, 1 }));
    }

    void readPzn(QByteArrayView digits)
    {
        m_result.scheme = Scheme::PznCode39;
        const Result<Pzn> pzn = Pzn::parse(digits);
        if (!pzn)
            return refuse(pzn.error());
        m_result.outcome = Outcome::Ok;
        m_result.pzn = *pzn;
        m_result.gtin = pzn->ntin();
        setLevelHint();
    }

    void readHibc(QByteArrayView data)
    {
        m_result.scheme = Scheme::Hibc;
        Result<Hibc> code = Hibc::parse(data, m_today);
        if (!code)
            return refuse(code.error());
        m_result.outcome = Outcome::Ok;
        m_result.expiry = code->expiry;
        m_result.hibc = std::move(*code);
    }

    void readChinaCode(QByteArrayView data)
    {
        m_result.scheme = Scheme::ChinaTraceability;
        m_result.outcome = Outcome::Ok;
        m_result.opaqueCode = data.toByteArray();
    }

    void refuse(Error error)
    {
        m_result.outcome = Outcome::Refused;
        m_result.error = std::move(error);
    }
    void refuse(const ErrorCode &code, QByteArrayView detail) { refuse(Error { code, QString::fromUtf8(detail) }); }

    const DeviceProfile &m_profile;
    QDate m_today;
    Interpretation m_result;
};

} // namespace

Interpretation interpret(const ScanReading &reading, const DeviceProfile &profile, QDate today)
{
    QByteArray text = reading.symbologyIdentifier + reading.bytes;
    RecoverySteps steps = reading.steps;
    if (profile.hostLayout && *profile.hostLayout != profile.scannerLayout) {
        const QByteArray meant = undoKeyboardLayout(text, profile.scannerLayout, *profile.hostLayout);
        if (meant != text)
            addStep(steps, RecoveryStep::KeyboardLayout);
        text = meant;
    }
    if (!profile.prefix.isEmpty() && text.startsWith(profile.prefix)) {
        text.remove(0, profile.prefix.size());
        addStep(steps, RecoveryStep::StripPrefix);
    }
    if (!profile.suffix.isEmpty() && text.endsWith(profile.suffix)) {
        text.chop(profile.suffix.size());
        addStep(steps, RecoveryStep::StripSuffix);
    }
    DeviceProfile seen = profile;
    if (reading.capsLock)
        seen.capsLock = DeviceProfile::CapsLock::On;

    const std::vector<QByteArray> codes = splitCodes(text);
    Interpretation result;
    if (codes.size() > 1) {
        result.outcome = Outcome::Multiple;
        result.error = Error { codes::severalCodes, QString::number(codes.size()) };
        result.recovery = steps;
        for (const QByteArray &code : codes) {
            result.scans.push_back(Interpreter(seen, today).run(code, steps));
            result.scans.back().raw = code;
        }
    } else {
        result = Interpreter(seen, today).run(codes.empty() ? QByteArray() : codes.front(), steps);
    }
    result.raw = reading.symbologyIdentifier + reading.bytes;
    return result;
}

Interpretation interpret(const ScanReading &reading, QDate today)
{
    return interpret(reading, reading.profile, today);
}

ScanReading readingFromLine(QByteArray line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    ScanReading reading;
    reading.symbologyIdentifier = leadingSymbologyIdentifier(line).toByteArray();
    reading.bytes = line.mid(reading.symbologyIdentifier.size());
    return reading;
}

} // namespace packledger::scan
