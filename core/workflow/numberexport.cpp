#include "workflow/numberexport.h"

#include <QHash>

#include <iterator>

namespace packledger::workflow {

using ledger::NumberState;
using ledger::Pool;

namespace {

bool isWanted(NumberState state, NumbersOf which)
{
    switch (which) {
    case NumbersOf::Unused:
        return state == NumberState::Allocated;
    case NumbersOf::Used:
        return state != NumberState::Allocated && state != NumberState::Returned;
    case NumbersOf::Returned:
        return state == NumberState::Returned;
    case NumbersOf::All:
        break;
    }
    return true;
}

QString serialOf(const Pool &pool, const QByteArray &key)
{
    return QString::fromUtf8(QByteArrayView(key).sliced(pool.keyPrefix().size()));
}

} // namespace

std::optional<NumbersOf> numbersOfFrom(QByteArrayView name)
{
    static constexpr const char *names[] = { "unused", "used", "returned", "all" };
    for (size_t which = 0; which < std::size(names); ++which) {
        if (name == QByteArrayView(names[which]))
            return NumbersOf(int(which));
    }
    return std::nullopt;
}

Result<qint64> exportNumbers(
    ledger::View &view, const Pool &pool, NumbersOf which, ExportFormat format, const QString &file)
{
    const QString gtin = QString::fromLatin1(pool.gtin);
    const QStringList heading { QStringLiteral("gtin"),
        pool.gtin.isEmpty() ? QStringLiteral("sscc") : QStringLiteral("serial"), QStringLiteral("state"),
        QStringLiteral("batch"), QStringLiteral("changed"), QStringLiteral("operator"), QStringLiteral("station") };
    // Numbers change together: one entry of the journal tells of many.
    struct Change
    {
        QString time;
        QString person;
        QString station;
    };
    QHash<qint64, Change> changes;
    const auto changeOf = [&](qint64 seq) {
        const auto known = changes.constFind(seq);
        if (known != changes.cend())
            return *known;
        Change change;
        if (const std::optional<ledger::JournalEntry> entry = view.journal().entry(seq))
            change = { QString::fromLatin1(entry->head.at.toIso()), QString::fromUtf8(entry->head.actor.operatorName),
                QString::fromUtf8(entry->head.actor.station) };
        changes.insert(seq, change);
        return change;
    };
    return exportTable(pool.name, heading, format, file, [&](const TakeRow &take) -> Result<void> {
        bool goOn = true;
        view.line().numbers.forEachOf(pool.id, [&](const ledger::NumberRow &row) {
            if (!isWanted(row.state, which))
                return true;
            const Change change = changeOf(row.changedSeq);
            goOn = take({ gtin, serialOf(pool, row.key.text()), QLatin1StringView(nameOf(row.state)),
                row.batch.isValid() ? QString::number(row.batch.value) : QString(), change.time, change.person,
                change.station });
            return goOn;
        });
        if (goOn && (which == NumbersOf::Unused || which == NumbersOf::All)) {
            view.line().pools.forEachWaiting(pool.id, [&](const QByteArray &key) {
                return take({ gtin, serialOf(pool, key), QStringLiteral("waiting"), {}, {}, {}, {} });
            });
        }
        return {};
    });
}

} // namespace packledger::workflow
