#include "workflow/batchexport.h"

#include "base/baseerrors.h"
#include "base/durablefile.h"
#include "base/sha256.h"
#include "base/text.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace packledger::workflow {

using ledger::NumberState;
using ledger::View;

namespace {

/// The container that a number's pack is in, or was in when its batch was closed.
std::optional<ledger::ItemRow> containerOf(View &view, const BatchRow &batch, const ledger::NumberRow &number)
{
    ItemId container = number.closedIn;
    if (!isLocked(batch.state)) {
        const std::optional<ledger::ItemRow> item = view.items().find(number.key);
        container = item ? item->parent : ItemId();
    }
    return container.isValid() ? view.items().byId(container) : std::nullopt;
}

QString gtinOf(const gs1::ItemKey &key)
{
    const std::optional<gs1::Gtin> gtin = key.gtin();
    return gtin ? text(gtin->digits()) : QString();
}

} // namespace

Result<WrittenFile> summed(const QString &file, qint64 rows)
{
    QFile written(file);
    if (!written.open(QIODevice::ReadOnly))
        return fail(codes::fileWrite, file);
    WrittenFile result { file, Sha256::of(written.readAll()).toHex(), rows };
    const QByteArray line = result.sha256 + "  " + QFileInfo(file).fileName().toUtf8() + '\n';
    if (const Result<void> kept = replaceFile(file + QStringLiteral(".sha256"), line); !kept)
        return fail(kept.error());
    return result;
}

Result<WrittenFile> exportNumbers(View &view, const BatchRow &batch, ExportFormat format, const QString &file)
{
    const QStringList heading { QStringLiteral("gtin"), QStringLiteral("serial"), QStringLiteral("lot"),
        QStringLiteral("expiry"), QStringLiteral("state"), QStringLiteral("parent"), QStringLiteral("kind") };
    const Result<qint64> rows = exportTable(
        batch.order.name, heading, format, file, [&](const TakeRow &take) -> Result<void> {
            bool goesOn = true;
            for (int state = 0; state < ledger::numberStateCount && goesOn; ++state) {
                view.line().numbers.forEach(batch.id, NumberState(state), [&](const ledger::NumberRow &number) {
                    const std::optional<ledger::ItemRow> parent = containerOf(view, batch, number);
                    goesOn = take({ gtinOf(number.key), text(number.key.serial()), text(batch.order.lot),
                        text(batch.order.expiry), QString::fromLatin1(nameOf(number.state)),
                        parent ? text(view.masterData().epcUri(parent->key)) : QString(), QStringLiteral("pack") });
                    return goesOn;
                });
            }
            if (goesOn)
                view.line().numbers.forEachContainer(batch.id, [&](const ledger::NumberRow &number) {
                    const bool isSscc = number.key.kind() == gs1::ItemKey::Kind::Sscc;
                    const auto fate = QString::fromLatin1(nameOf(containerFate(number.state)));
                    return take({ gtinOf(number.key), text(isSscc ? number.key.text().sliced(2) : number.key.serial()),
                        QString(), QString(), fate, QString(), QStringLiteral("container") });
                });
            return {};
        });
    if (!rows)
        return fail(rows.error());
    return summed(file, *rows);
}

Result<WrittenFile> exportRecord(const BatchRecord &record, const QString &file)
{
    if (const Result<void> written = replaceFile(file, recordDocument(record)); !written)
        return fail(written.error());
    return summed(file, 1);
}

Result<WrittenFile> exportLinks(View &view, const BatchRow &batch, ExportFormat format, const QString &file)
{
    const QStringList heading { QStringLiteral("run"), QStringLiteral("source"), QStringLiteral("source_left"),
        QStringLiteral("new") };
    const Result<qint64> rows
        = exportTable(batch.order.name, heading, format, file, [&](const TakeRow &take) -> Result<void> {
              std::vector<ledger::RepackItem> sources;
              view.line().batches.forEachRepacked(batch.id, [&](const ledger::RepackItem &item) {
                  if (item.role != ledger::RepackRole::Output) {
                      if (!sources.empty() && sources.back().run != item.run)
                          sources.clear();
                      sources.push_back(item);
                      return true;
                  }
                  // Inputs come first, run by run.
                  return std::ranges::all_of(sources, [&](const ledger::RepackItem &source) {
                      return take({ QString::number(item.run), text(view.masterData().epcUri(source.key)),
                          source.role == ledger::RepackRole::InputInPart ? QString::number(source.left) : QString(),
                          text(view.masterData().epcUri(item.key)) });
                  });
              });
              return {};
          });
    if (!rows)
        return fail(rows.error());
    return summed(file, *rows);
}

Result<WrittenFile> exportMinutes(View &view, const BatchRow &batch, ExportFormat format, const QString &file)
{
    constexpr qint64 minuteMs = 60'000;
    const QStringList heading { QStringLiteral("minute"), QStringLiteral("good"), QStringLiteral("rejected"),
        QStringLiteral("good_total"), QStringLiteral("rejected_total"), QStringLiteral("pass_percent"),
        QStringLiteral("reject_percent") };
    const Result<qint64> rows
        = exportTable(batch.order.name, heading, format, file, [&](const TakeRow &take) -> Result<void> {
              qint64 good = 0;
              qint64 rejected = 0;
              for (const ledger::BatchMinute &minute : view.line().batches.minutes(batch.id)) {
                  const qint64 goodNow = minute.moved[size_t(NumberState::Commissioned)];
                  const qint64 rejectedNow = minute.moved[size_t(NumberState::Rejected)];
                  good += goodNow;
                  rejected += rejectedNow;
                  if ((goodNow == 0 && rejectedNow == 0) || good + rejected == 0)
                      continue;
                  // Rounded once, so that the two add up to a hundred.
                  const auto hundredths = (rejected * 10'000 + (good + rejected) / 2) / (good + rejected);
                  const double reject = double(hundredths) / 100;
                  if (!take({ QString::fromLatin1(Instant { minute.minute * minuteMs, 0 }.toIso()),
                          QString::number(goodNow), QString::number(rejectedNow), QString::number(good),
                          QString::number(rejected), QString::number(100 - reject, 'f', 2),
                          QString::number(reject, 'f', 2) }))
                      break;
              }
              return {};
          });
    if (!rows)
        return fail(rows.error());
    return summed(file, *rows);
}

CountComparison compareGood(View &view, const BatchRow &batch, const std::vector<gs1::ItemKey> &there)
{
    CountComparison comparison;
    std::vector<gs1::ItemKey> theirs = there;
    std::sort(theirs.begin(), theirs.end());
    theirs.erase(std::unique(theirs.begin(), theirs.end()), theirs.end());
    std::vector<gs1::ItemKey> ours;
    view.line().numbers.forEach(batch.id, NumberState::Commissioned, [&](const ledger::NumberRow &number) {
        ours.push_back(number.key);
        return true;
    });
    std::sort(ours.begin(), ours.end());
    comparison.here = qint64(ours.size());
    comparison.there = qint64(theirs.size());
    std::set_difference(
        ours.begin(), ours.end(), theirs.begin(), theirs.end(), std::back_inserter(comparison.onlyHere));
    std::vector<gs1::ItemKey> unmatched;
    std::set_difference(theirs.begin(), theirs.end(), ours.begin(), ours.end(), std::back_inserter(unmatched));
    for (const gs1::ItemKey &key : unmatched) {
        const std::optional<ledger::NumberRow> number = view.line().numbers.find(key);
        comparison.onlyThere.push_back(
            { key, number && number->batch == batch.id ? std::optional(number->state) : std::nullopt });
    }
    return comparison;
}

} // namespace packledger::workflow
