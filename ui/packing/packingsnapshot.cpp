#include "packing/packingsnapshot.h"

#include "base/spelling.h"
#include "dock/itemwords.h"
#include "ledger/linestores.h"
#include "packing/packinglabel.h"
#include "workflow/clientscope.h"
#include "workflow/unpacking.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace packledger::packing {

using common::Tone;
using dock::VerdictState;
using ledger::Level;
using ledger::View;
using workflow::PackVerdict;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packing)
};

// A pallet has forty cases; a box of more than this many places would be dots.
constexpr qint64 mostPlaces = 60;

QString productName(View &view, const QByteArray &gtin)
{
    const std::optional<ledger::Product> product = gtin.isEmpty() ? std::nullopt : view.masterData().product(gtin);
    return product ? product->name : QString();
}

QString countText(Level level, qint64 count)
{
    switch (level) {
    case Level::Unit:
        return Words::tr("%n pack(s)", nullptr, int(count));
    case Level::Bundle:
        return Words::tr("%n bundle(s)", nullptr, int(count));
    case Level::Case:
        return Words::tr("%n case(s)", nullptr, int(count));
    case Level::Pallet:
        break;
    }
    return Words::tr("%n pallet(s)", nullptr, int(count));
}

QString headingOf(const PackingState &state, std::optional<Level> child)
{
    const Level level = child.value_or(Level::Unit);
    return state.expected > 0
        ? Words::tr("%1 of %2").arg(QLocale().toString(state.count), countText(level, state.expected))
        : countText(level, state.count);
}

} // namespace

QString instructionOf(const PackingState &state)
{
    if (!state.isPacking)
        return {};
    if (state.isLayerMode && (state.expected == 0 || state.count < state.expected))
        return Words::tr("Hold the layer before the camera, then take it.");
    if (state.expected > 0 && state.count >= state.expected)
        return Words::tr("Full. Scan the label of the container to close it.");
    if (state.expected > 0)
        return Words::tr(
            "Scan the next %n, then the label of the container.", nullptr, int(state.expected - state.count));
    return state.count == 0 ? Words::tr("Scan what goes in.")
                            : Words::tr("Scan the next one, or the label of the container to close it.");
}

Tone toneOf(PackVerdict verdict)
{
    switch (verdict) {
    case PackVerdict::Accepted:
    case PackVerdict::Removed:
    case PackVerdict::Confirmed:
        return Tone::Accepted;
    case PackVerdict::Duplicate:
    case PackVerdict::Container:
        return Tone::Again;
    case PackVerdict::OtherParent:
    case PackVerdict::Full:
    case PackVerdict::NotInParent:
    case PackVerdict::Empty:
        return Tone::Attention;
    case PackVerdict::Unknown:
    case PackVerdict::NotCommissioned:
        return Tone::NoData;
    case PackVerdict::Rejected:
        return Tone::ScannerFault;
    default:
        return Tone::Stop;
    }
}

VerdictState verdictOf(View &view, const workflow::PackOutcome &outcome, quint64 sequence)
{
    dock::VerdictState verdict;
    verdict.sequence = sequence;
    verdict.tone = toneOf(outcome.verdict);
    verdict.word = title(outcome.verdict);
    workflow::PackOutcome named = outcome;
    if (const QString name = productName(view, outcome.expected);
        outcome.verdict == PackVerdict::OtherProduct && !name.isEmpty())
        named.expected = name.toUtf8();
    verdict.reason = sentence(named);
    // Nothing will come that makes a good pack of it.
    if (outcome.verdict == PackVerdict::NotCommissioned && !outcome.reason.isEmpty()) {
        verdict.tone = Tone::Stop;
        verdict.word = Words::tr("Rejected");
    }
    const std::optional<gs1::Gtin> gtin = outcome.key.gtin();
    verdict.product = gtin ? productName(view, gtin->digits()) : QString();
    verdict.serial = dock::codeText(outcome.key);
    verdict.isSscc = outcome.key.kind() == gs1::ItemKey::Kind::Sscc;
    verdict.lot = QString::fromUtf8(outcome.lot);
    verdict.expiry = dateText(outcome.expiry);
    if (!isGood(outcome.verdict))
        verdict.instruction = Words::tr("Put it aside");
    if (outcome.mayMove && outcome.verdict == PackVerdict::OtherParent)
        verdict.instruction = Words::tr("Move it here?");
    return verdict;
}

void readContainer(View &view, ledger::PackingId packing, PackingState &state)
{
    const std::optional<ledger::Packing> row = view.line().packings.byId(packing);
    state.isPacking = row && row->state == ledger::PackingState::Open;
    if (!state.isPacking)
        return;
    const workflow::ContainerProfile profile = workflow::containerProfile(view, row->container, row->level, packing);
    state.container = dock::codeText(row->container);
    state.containerWord = profile.level ? dock::levelText(*profile.level) : Words::tr("Container");
    // Where the bar is short its end is cut: lot and expiry are what is looked for on the packs.
    QStringList parts;
    if (!profile.lot.isEmpty())
        parts << Words::tr("lot %1").arg(QString::fromUtf8(profile.lot));
    if (!profile.expiry.isEmpty())
        parts << Words::tr("expires %1").arg(dateText(profile.expiry));
    if (const QString name = productName(view, profile.product); !name.isEmpty())
        parts << name;
    state.subtitle = parts.join(QStringLiteral(" · "));
    state.count = profile.count;
    state.expected = profile.rule.count;
    state.places.clear();
    const auto take = [&](const ledger::ItemRow &child) {
        if (qint64(state.places.size()) < mostPlaces)
            state.places.push_back({ Tone::Accepted, dock::codeText(child.key) });
    };
    if (profile.item.isValid()) {
        for (const ledger::ItemRow &child : view.items().children(profile.item))
            take(child);
    }
    for (const ledger::PackedChild &child : view.line().packings.children(packing)) {
        if (const std::optional<ledger::ItemRow> item = view.items().byId(child.item))
            take(*item);
    }
    while (qint64(state.places.size()) < std::min(state.expected, mostPlaces))
        state.places.push_back({});
    state.heading = headingOf(state, profile.rule.childLevel ? profile.rule.childLevel : profile.childLevel);
    state.instruction = instructionOf(state);
    state.label = readLabel(view, row->container);
    state.canUndo = view.line().packings.childCount(packing) > 0;
    state.canClose = state.canUndo;
}

std::vector<StartRow> readStarts(View &view, const access::Session &person)
{
    std::vector<StartRow> starts;
    for (const ledger::Packing &packing : view.line().packings.open()) {
        if (!workflow::mayHandlePacking(view, person, packing))
            continue;
        const workflow::ContainerProfile profile
            = workflow::containerProfile(view, packing.container, packing.level, packing.id);
        starts.push_back({ QStringLiteral("open:") + QString::fromUtf8(packing.container.text()),
            Words::tr("Go on with %1").arg(dock::codeText(packing.container)),
            profile.rule.count > 0
                ? Words::tr("%1 of %2 in it, begun at %3")
                      .arg(profile.count)
                      .arg(profile.rule.count)
                      .arg(QString::fromUtf8(packing.station))
                : Words::tr("%1 in it, begun at %2").arg(profile.count).arg(QString::fromUtf8(packing.station)) });
    }
    for (const ledger::PackingRule &rule : view.line().packings.rules()) {
        if (rule.containerGtin.isEmpty() || !workflow::mayHandleProduct(view, person, rule.gtin))
            continue;
        starts.push_back({ QStringLiteral("new-%1:%2")
                               .arg(QLatin1StringView(ledger::nameOf(rule.level)),
                                   QString::fromLatin1(rule.containerGtin)),
            rule.level == Level::Bundle ? Words::tr("New bundle") : Words::tr("New case"),
            productName(view, rule.gtin).isEmpty() ? QString::fromLatin1(rule.gtin) : productName(view, rule.gtin) });
    }
    starts.push_back({ QStringLiteral("new-mixed:"), Words::tr("New case with an SSCC"),
        Words::tr("A shipping carton: its number comes from the pool of SSCCs") });
    starts.push_back({ QStringLiteral("new-pallet:"), Words::tr("New pallet"),
        Words::tr("Its number comes from the pool of SSCCs") });
    return starts;
}

std::optional<TreeRow> readTreeRow(View &view, const gs1::ItemKey &item, int depth)
{
    const std::optional<ledger::ItemRow> row = view.items().find(item);
    if (!row)
        return std::nullopt;
    TreeRow line;
    line.depth = depth;
    line.level = dock::levelText(row->level);
    line.code = dock::codeText(row->key);
    line.key = QString::fromUtf8(row->key.text());
    if (row->level != Level::Unit) {
        const workflow::Fill fill = workflow::fillOf(view, *row);
        line.hasChildren = fill.count > 0;
        line.note = fill.count == 0 ? Words::tr("empty")
            : fill.isPartial()      ? Words::tr("%1 of %2, partial").arg(fill.count).arg(fill.expected)
                                    : QLocale().toString(fill.count);
        line.tone = fill.isPartial() ? Tone::Attention : Tone::Neutral;
    }
    if (!view.holds().openOn(row->id, {}).empty())
        line.tone = Tone::Stop;
    return line;
}

std::vector<TreeRow> readTreeBelow(View &view, const gs1::ItemKey &item, int depth)
{
    std::vector<TreeRow> rows;
    const std::optional<ledger::ItemRow> row = view.items().find(item);
    if (!row)
        return rows;
    for (const ledger::ItemRow &child : view.items().children(row->id)) {
        if (std::optional<TreeRow> line = readTreeRow(view, child.key, depth))
            rows.push_back(std::move(*line));
    }
    return rows;
}

void collapse(std::vector<TreeRow> &tree, const QString &key)
{
    const auto row = std::find_if(tree.begin(), tree.end(), [&](const TreeRow &line) { return line.key == key; });
    if (row == tree.end())
        return;
    row->isExpanded = false;
    const auto end
        = std::find_if(row + 1, tree.end(), [depth = row->depth](const TreeRow &line) { return line.depth <= depth; });
    tree.erase(row + 1, end);
}

void expand(std::vector<TreeRow> &tree, const QString &key, const std::vector<TreeRow> &children)
{
    collapse(tree, key);
    const auto row = std::find_if(tree.begin(), tree.end(), [&](const TreeRow &line) { return line.key == key; });
    if (row == tree.end())
        return;
    row->isExpanded = true;
    tree.insert(row + 1, children.begin(), children.end());
}

void toggleBranch(common::LedgerService &ledger, QObject *owner, std::vector<TreeRow> &tree, const QString &key,
    const std::function<void()> &changed)
{
    const auto row = std::find_if(tree.begin(), tree.end(), [&](const TreeRow &line) { return line.key == key; });
    if (row == tree.end() || !row->hasChildren)
        return;
    if (row->isExpanded) {
        collapse(tree, key);
        changed();
        return;
    }
    ledger.run(
        owner,
        [item = gs1::ItemKey::fromText(key.toUtf8()), depth = row->depth + 1](ledger::Site &site) {
            return site.ledger().read(
                [&](View &view) -> Result<std::vector<TreeRow>> { return readTreeBelow(view, item, depth); });
        },
        [&tree, key, changed](const Result<std::vector<TreeRow>> &children) {
            if (!children)
                return;
            expand(tree, key, *children);
            changed();
        },
        common::LedgerService::Lane::Look);
}

} // namespace packledger::packing
