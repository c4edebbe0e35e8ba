#include "scan/gs1reader.h"

#include "gs1/aitable.h"
#include "gs1/bracketedtext.h"
#include "gs1/charset.h"
#include "gs1/gs1errors.h"
#include "gs1/gtin.h"
#include "scan/scanerrors.h"
#include "scan/scantext.h"
#include "scan/separators.h"

#include <algorithm>

namespace packledger::scan {

namespace {

using gs1::ElementString;
using gs1::groupSeparator;

struct CodeLetter
{
    QByteArrayView letters;
    QByteArrayView maker;
    Carrier carrier;
};

/// What the two large makers send instead of a symbology identifier when set to do so.
constexpr CodeLetter codeLetters[] = {
    { "P00", "zebra", Carrier::Unknown }, // Data Matrix, with or without FNC1
    { "P01", "zebra", Carrier::Unknown }, // QR Code
    { "P0Q", "zebra", Carrier::Unknown },
    { "K", "zebra", Carrier::Gs1_128 },
    { "R", "zebra", Carrier::Gs1DataBar },
    { "D", "zebra", Carrier::Code128 },
    { "A", "zebra", Carrier::EanUpc },
    { "w", "honeywell", Carrier::Unknown }, // Data Matrix
    { "s", "honeywell", Carrier::Unknown }, // QR Code
    { "I", "honeywell", Carrier::Gs1_128 },
    { "y", "honeywell", Carrier::Gs1DataBar },
    { "j", "honeywell", Carrier::Code128 },
    { "d", "honeywell", Carrier::EanUpc },
    { "c", "honeywell", Carrier::EanUpc },
    { "D", "honeywell", Carrier::Ean8 },
};

bool namesSomething(const ElementString &elements)
{
    return elements.contains("01") || elements.contains("00") || elements.contains("02") || elements.contains("8006");
}

/// Whether a repair is beyond doubt: the message then reads, names something by a checked key and lacks nothing.
bool isConfirmed(const Result<ElementString> &elements)
{
    return elements && namesSomething(*elements) && !elements->checkAssociations();
}

bool hasLetters(const ElementString &elements)
{
    for (qsizetype i = 0; i < elements.count(); ++i) {
        const QByteArrayView value = elements.at(i).value;
        if (std::any_of(value.begin(), value.end(), gs1::isLetter))
            return true;
    }
    return false;
}

QByteArray withoutRepeatedSeparators(QByteArrayView text)
{
    QByteArray result;
    for (const char c : text) {
        if (c != groupSeparator || !result.endsWith(groupSeparator))
            result += c;
    }
    return result;
}

/// "09521234543213 ABC": a GTIN, blanks, a serial, as people type it.
std::optional<ElementString> readGtinAndSerial(QByteArrayView text)
{
    const qsizetype end = std::find_if_not(text.begin(), text.end(), gs1::isDigit) - text.begin();
    if (end == text.size() || (text[end] != ' ' && text[end] != '\t'))
        return std::nullopt;
    const Result<gs1::Gtin> gtin = gs1::Gtin::parse(text.first(end));
    if (!gtin)
        return std::nullopt;
    const QByteArray fourteen = gtin->digits();
    const gs1::Element elements[] = { { "01", fourteen }, { "21", text.sliced(end).trimmed() } };
    const Result<ElementString> result = ElementString::from(elements);
    return result ? std::optional(*result) : std::nullopt;
}

class Reader
{
public:
    Reader(Carrier carrier, const DeviceProfile &profile, QDate today)
        : m_carrier(carrier)
        , m_profile(profile)
        , m_today(today)
    {
    }

    Gs1Reading run(QByteArrayView data)
    {
        if (!readPlain(data) && !readDisguised(data) && !readBehindCodeLetter(data) && !readOtherKeyboard(data))
            explain(data);
        else if (!m_reading.error)
            doubt();
        return std::move(m_reading);
    }

private:
    void accept(ElementString elements, std::initializer_list<RecoveryStep> steps)
    {
        m_reading.elements = std::move(elements);
        m_reading.error.reset();
        m_reading.looksLikeGs1 = true;
        for (const RecoveryStep step : steps)
            addStep(m_reading.steps, step);
    }

    /// The message as it stands, or with separators too many.
    bool readPlain(QByteArrayView data)
    {
        m_reading.looksLikeGs1 = looksLikeGs1(data) || data.startsWith('(');
        if (data.startsWith('(')) {
            Result<ElementString> bracketed = gs1::parseBracketed(data);
            if (bracketed) {
                accept(std::move(*bracketed), { RecoveryStep::BracketedText });
                return true;
            }
            m_reading.error = std::move(bracketed.error());
            return false;
        }
        if (std::optional<ElementString> typed = readGtinAndSerial(data); typed && m_carrier == Carrier::Unknown) {
            accept(std::move(*typed), { RecoveryStep::GtinAndSerial });
            return true;
        }
        if (!m_profile.separatorSubstitute.isEmpty() && data.contains(m_profile.separatorSubstitute)
            && data.indexOf(groupSeparator, 1) < 0) {
            if (std::optional<ElementString> elements = withSubstitute(data, m_profile.separatorSubstitute)) {
                m_reading.hadFnc1 = data.startsWith(m_profile.separatorSubstitute);
                accept(std::move(*elements), { RecoveryStep::GsSubstitute });
                return true;
            }
        }
        const QByteArray spelled = withSpelledSeparators(data);
        if (spelled != data)
            addStep(m_reading.steps, RecoveryStep::GsSubstitute);
        return readMessage(spelled);
    }

    /// Of a carrier that is not for GS1 only a full key counts; short numbers begin with some AI by chance.
    [[nodiscard]] bool looksLikeGs1(QByteArrayView text) const
    {
        if (m_carrier == Carrier::Unknown || isGs1Carrier(m_carrier))
            return gs1::findAi(text);
        const bool beginsWithKey = text.startsWith("00") || text.startsWith("01") || text.startsWith("02");
        return beginsWithKey && text.size() >= 16 && gs1::allDigits(text.first(16));
    }

    bool readMessage(QByteArrayView message)
    {
        const QByteArray single = withoutRepeatedSeparators(message);
        QByteArrayView text = single;
        const bool hasLeading = text.startsWith(groupSeparator);
        if (hasLeading)
            text = text.sliced(1);
        Result<ElementString> elements = ElementString::parse(text);
        m_reading.looksLikeGs1 = m_reading.looksLikeGs1 || looksLikeGs1(text);
        if (!elements) {
            m_reading.error = std::move(elements.error());
            return false;
        }
        if (m_carrier != Carrier::Unknown && !isGs1Carrier(m_carrier) && !namesSomething(*elements)) {
            m_reading.looksLikeGs1 = false; // digits that happen to read
            return false;
        }
        accept(std::move(*elements), {});
        m_reading.hadFnc1 = hasLeading;
        if (hasLeading)
            addStep(m_reading.steps, RecoveryStep::LeadingGsIsFnc1);
        if (single.size() != message.size())
            addStep(m_reading.steps, RecoveryStep::SuperfluousSeparator);
        return true;
    }

    /// A character that no value may hold stands for the separator.
    bool readDisguised(QByteArrayView data)
    {
        const std::optional<QByteArray> guessed = withGuessedSeparators(data);
        if (!guessed)
            return false;
        const QByteArray single = withoutRepeatedSeparators(*guessed);
        const QByteArrayView text = QByteArrayView(single).sliced(single.startsWith(groupSeparator) ? 1 : 0);
        Result<ElementString> elements = ElementString::parse(text);
        if (!isConfirmed(elements))
            return false;
        accept(std::move(*elements), { RecoveryStep::GsSubstitute });
        if (text.size() != single.size())
            addStep(m_reading.steps, RecoveryStep::LeadingGsIsFnc1);
        return true;
    }

    bool readBehindCodeLetter(QByteArrayView data)
    {
        if (m_carrier != Carrier::Unknown)
            return false;
        for (const CodeLetter &code : codeLetters) {
            const bool isMaker = m_profile.codeId.isEmpty() || m_profile.codeId.startsWith(code.maker);
            if (!isMaker || !data.startsWith(code.letters))
                continue;
            const QByteArrayView rest = data.sliced(code.letters.size());
            std::optional<ElementString> elements;
            if (code.carrier == Carrier::EanUpc || code.carrier == Carrier::Ean8) {
                if (const Result<gs1::Gtin> gtin = gs1::Gtin::parse(rest); gtin && rest.size() != 14) {
                    const QByteArray fourteen = gtin->digits();
                    const gs1::Element element { "01", fourteen };
                    elements = *ElementString::from({ &element, 1 });
                }
            } else {
                Reader inner(Carrier::Unknown, m_profile, m_today);
                const bool read = inner.readPlain(rest) || inner.readDisguised(rest);
                if (read && namesSomething(*inner.m_reading.elements)) {
                    elements = inner.m_reading.elements;
                    m_reading.steps = inner.m_reading.steps;
                }
            }
            if (elements) {
                addStep(m_reading.steps, RecoveryStep::StripVendorCodeId);
                accept(std::move(*elements), {});
                m_reading.carrier = code.carrier;
                return true;
            }
        }
        return false;
    }

    /// The digits of French, Belgian and Czech keyboards need Shift; without it they leave unmistakable traces.
    /// Where two of these keyboards give different readings, none is certain.
    bool readOtherKeyboard(QByteArrayView data)
    {
        if (m_profile.hostLayout)
            return false;
        std::optional<Gs1Reading> found;
        bool isCertain = true;
        for (const KeyboardLayout host : { KeyboardLayout::French, KeyboardLayout::Belgian, KeyboardLayout::Czech }) {
            const QByteArray meant = undoKeyboardLayout(data, m_profile.scannerLayout, host);
            if (meant == data)
                continue;
            const QByteArrayView identifier = leadingSymbologyIdentifier(meant);
            Reader inner(carrierOf(identifier), m_profile, m_today);
            const QByteArrayView message = QByteArrayView(meant).sliced(identifier.size());
            if (!inner.readPlain(message) || !namesSomething(*inner.m_reading.elements)
                || inner.m_reading.elements->checkAssociations())
                continue;
            if (found && !(*found->elements == *inner.m_reading.elements))
                isCertain = false;
            if (!found)
                found = std::move(inner.m_reading);
            found->carrier = inner.m_carrier;
        }
        if (!found)
            return false;
        if (!isCertain) {
            m_reading.likelyElements = std::move(found->elements);
            m_reading.error = Error { codes::keyboardLayout, QString::fromUtf8(data) };
            m_reading.looksLikeGs1 = true;
            m_reading.isScannerFault = true;
            return false;
        }
        m_reading = std::move(*found);
        m_reading.steps.insert(m_reading.steps.begin(), RecoveryStep::KeyboardLayout);
        return true;
    }

    /// It does not read: is the scanner to blame?
    void explain(QByteArrayView data)
    {
        if (m_reading.isScannerFault)
            return;
        const bool hasSeparators = data.indexOf(groupSeparator, 1) >= 0;
        if (m_reading.error && m_reading.error->code == codes::length && !hasSeparators
            && !m_profile.separatorsProven) {
            const QByteArrayView message = data.sliced(data.startsWith(groupSeparator) ? 1 : 0);
            m_reading.likelyElements = withLostSeparators(message, m_today);
            if (m_reading.likelyElements) {
                m_reading.error->code = codes::separatorLost;
                m_reading.isScannerFault = true;
                return;
            }
        }
        // Letters of a German keyboard, or its reading of "]d2": y and z are swapped too, but a keyboard of
        // another country may look the same, so that this is only offered.
        QByteArray meant = undoKeyboardLayout(data, m_profile.scannerLayout, KeyboardLayout::German);
        if (m_profile.hostLayout || meant == data)
            return;
        const QByteArrayView identifier = leadingSymbologyIdentifier(meant);
        const bool hasForeignLetters = std::any_of(data.begin(), data.end(), [](char c) { return quint8(c) >= 0x80; });
        if (identifier.isEmpty() && !(hasForeignLetters && m_reading.looksLikeGs1))
            return;
        Reader inner(carrierOf(identifier), m_profile, m_today);
        const QByteArrayView message = QByteArrayView(meant).sliced(identifier.size());
        if (!inner.readPlain(message) || !namesSomething(*inner.m_reading.elements))
            return;
        m_reading.likelyElements = inner.m_reading.elements;
        m_reading.error = Error { codes::keyboardLayout, QString::fromUtf8(data) };
        m_reading.looksLikeGs1 = true;
        m_reading.isScannerFault = true;
    }

    /// It reads: can it be believed?
    void doubt()
    {
        const ElementString &elements = *m_reading.elements;
        const bool hasSteps = std::any_of(m_reading.steps.begin(), m_reading.steps.end(), [](RecoveryStep step) {
            return step == RecoveryStep::GsSubstitute || step == RecoveryStep::BracketedText
                || step == RecoveryStep::GtinAndSerial;
        });
        const bool neededNone = elements.encoded().indexOf(groupSeparator) < 0;
        if (neededNone && !hasSteps && !m_profile.separatorsProven) {
            if (std::optional<ElementString> hidden = hiddenElements(elements, m_today)) {
                m_reading.likelyElements = std::move(hidden);
                m_reading.error = Error { codes::separatorLost, QString::fromUtf8(elements.bracketed()) };
                return;
            }
        }
        if (m_profile.capsLock == DeviceProfile::CapsLock::On && m_carrier == Carrier::Unknown
            && hasLetters(elements)) {
            Result<ElementString> inverted = ElementString::parse(withCaseInverted(elements.encoded()));
            if (inverted)
                m_reading.likelyElements = std::move(*inverted);
            m_reading.error = Error { codes::letterCase, QString::fromUtf8(elements.bracketed()) };
        }
    }

    Carrier m_carrier;
    const DeviceProfile &m_profile;
    QDate m_today;
    Gs1Reading m_reading;
};

} // namespace

Gs1Reading readGs1Text(QByteArrayView data, Carrier carrier, const DeviceProfile &profile, QDate today)
{
    return Reader(carrier, profile, today).run(data);
}

} // namespace packledger::scan
