#include "templates/readverdict.h"

#include "scan/interpret.h"
#include "templates/templatespresenter.h"

#include <algorithm>

namespace packledger::templates {

using common::HealthLine;
using common::Tone;

HealthLine readVerdict(const labels::PlacedLabel &label, const std::vector<QByteArray> &messages, int dpi)
{
    const std::vector<const labels::PlacedSymbol *> symbols = label.symbols();
    QStringList unread;
    for (const labels::PlacedSymbol *symbol : symbols) {
        if (std::ranges::find(messages, symbol->message.encoded()) == messages.end())
            unread.append(QString::fromLatin1(symbol->message.bracketed()));
    }
    if (symbols.empty())
        return { Tone::NoData, TemplatesPresenter::tr("There is no code on this label."), {} };
    if (unread.isEmpty() && messages.size() == symbols.size())
        return { Tone::Accepted, TemplatesPresenter::tr("Reads back as it shall"),
            TemplatesPresenter::tr(
                "%n code(s) read at %1 dpi, equal to the data and to the text.", nullptr, int(symbols.size()))
                .arg(dpi) };
    return { Tone::Stop, TemplatesPresenter::tr("Does not read back"),
        unread.isEmpty()
            ? TemplatesPresenter::tr("More codes were read than there are.")
            : TemplatesPresenter::tr("Not read, or read otherwise: %1").arg(unread.join(QStringLiteral(", "))) };
}

HealthLine scanVerdict(const labels::PlacedLabel &label, const scan::ScanReading &reading, const QDate &today)
{
    const scan::Interpretation meaning = scan::interpret(reading, today);
    const QByteArray scanned = meaning.elements ? meaning.elements->encoded() : reading.bytes;
    QStringList expected;
    for (const labels::PlacedSymbol *symbol : label.symbols()) {
        expected.append(QString::fromLatin1(symbol->message.bracketed()));
        if (symbol->message.encoded() == scanned)
            return { Tone::Accepted, TemplatesPresenter::tr("The scanned code says what it shall"), expected.back() };
    }
    if (expected.isEmpty())
        return { Tone::NoData, TemplatesPresenter::tr("There is no code on this label."), {} };
    return { Tone::Stop, TemplatesPresenter::tr("The scanned code is not of this label"),
        TemplatesPresenter::tr("Scanned: %1. On the label: %2.")
            .arg(QString::fromUtf8(meaning.elements ? meaning.elements->bracketed() : reading.bytes),
                expected.join(QStringLiteral(", "))) };
}

} // namespace packledger::templates
