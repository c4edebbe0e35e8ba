#include "line/batchwords.h"

#include "common/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

namespace packledger::line {

using common::Tone;
using ledger::BatchState;
using ledger::NumberState;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BatchWords)
};

} // namespace

QString productText(ledger::View &view, const QByteArray &gtin)
{
    const std::optional<ledger::Product> product = view.masterData().product(gtin);
    if (!product || product->name.isEmpty())
        return QString::fromLatin1(gtin);
    QString text = product->name;
    if (!product->strength.isEmpty() && !text.contains(product->strength))
        text += QLatin1Char(' ') + product->strength;
    if (!product->netContent.isEmpty() && !text.contains(product->netContent))
        text += QStringLiteral(", ") + product->netContent;
    return text;
}

QString lotText(const ledger::WorkOrder &order)
{
    return Text::tr("lot %1 · expires %2").arg(QString::fromUtf8(order.lot), common::dateText(order.expiry));
}

QString stateText(BatchState state)
{
    switch (state) {
    case BatchState::Planned:
        return Text::tr("to be approved");
    case BatchState::Approved:
        return Text::tr("approved");
    case BatchState::Cleared:
        return Text::tr("line clear");
    case BatchState::Running:
        return Text::tr("running");
    case BatchState::Stopped:
        return Text::tr("stopped");
    case BatchState::Closed:
        return Text::tr("closed");
    case BatchState::Cancelled:
        return Text::tr("cancelled");
    }
    return {};
}

Tone stateTone(BatchState state)
{
    switch (state) {
    case BatchState::Running:
        return Tone::Accepted;
    case BatchState::Stopped:
        return Tone::Attention;
    case BatchState::Planned:
    case BatchState::Approved:
    case BatchState::Cleared:
        return Tone::Progress;
    case BatchState::Closed:
    case BatchState::Cancelled:
        break;
    }
    return Tone::Neutral;
}

QString percentText(int hundredths)
{
    const int decimals = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2;
    return Text::tr("%1 %").arg(QLocale().toString(hundredths / 100.0, 'f', decimals));
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString durationText(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    if (seconds < 60)
        return Text::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return seconds % 60 == 0 ? Text::tr("%1 min").arg(seconds / 60)
                                 : Text::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return Text::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

QString numberStateText(NumberState state)
{
    switch (state) {
    case NumberState::Allocated:
        return Text::tr("not used yet");
    case NumberState::Sent:
        return Text::tr("on the way to a printer");
    case NumberState::Printed:
        return Text::tr("printed, not read yet");
    case NumberState::Uncertain:
        return Text::tr("uncertain");
    case NumberState::Commissioned:
        return Text::tr("good");
    case NumberState::Sampled:
        return Text::tr("sampled");
    case NumberState::Destroyed:
        return Text::tr("destroyed");
    case NumberState::Decommissioned:
        return Text::tr("decommissioned");
    case NumberState::Rejected:
        return Text::tr("rejected");
    case NumberState::Voided:
        return Text::tr("voided");
    case NumberState::Returned:
        return Text::tr("returned unused");
    }
    return {};
}

QString containersText(const workflow::ContainerCounts &counts)
{
    QStringList parts { Text::tr("%1 used").arg(countText(counts.used)) };
    if (counts.voided > 0)
        parts.append(QStringLiteral("%1 %2").arg(countText(counts.voided), numberStateText(NumberState::Voided)));
    if (counts.returned > 0)
        parts.append(QStringLiteral("%1 %2").arg(countText(counts.returned), numberStateText(NumberState::Returned)));
    if (counts.unexplained > 0)
        parts.append(Text::tr("%1 not accounted for").arg(countText(counts.unexplained)));
    return parts.join(QStringLiteral(", "));
}

QString numberText(const gs1::ItemKey &key)
{
    return QString::fromUtf8(key.kind() == gs1::ItemKey::Kind::Sscc ? key.text().sliced(2) : key.serial());
}

QString sinceCloseText(ledger::View &view, BatchId batch)
{
    const ledger::NumberStore::Counts moved = view.line().numbers.movedSinceClose(batch);
    QStringList parts;
    for (int state = 0; state < ledger::numberStateCount; ++state) {
        if (const qint64 count = moved.at(size_t(state)); count > 0)
            parts.append(QStringLiteral("%1 %2").arg(countText(count), numberStateText(NumberState(state))));
    }
    return parts.join(QStringLiteral(", "));
}

QString personText(ledger::View &view, const QByteArray &login)
{
    const std::optional<ledger::StoredUser> user = view.users().byLogin(login);
    return user && !user->name.isEmpty() ? user->name : QString::fromUtf8(login);
}

} // namespace packledger::line
