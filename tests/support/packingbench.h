#pragma once

#include "ledger/linestores.h"
#include "support/dock.h"
#include "workflow/aggregationsession.h"
#include "workflow/ending.h"
#include "workflow/packingrules.h"
#include "workflow/undoing.h"
#include "workflow/unpacking.h"

namespace packledger::test {

/// A packing bench beside the dock: goods of this site, commissioned and at hand. Names as at the dock.
class PackingBench : public Dock
{
public:
    using Codes = std::vector<workflow::ScannedCode>;

    static Codes codes(const QByteArrayList &names)
    {
        Codes all;
        for (const QByteArray &name : names)
            all.push_back(code(name));
        return all;
    }
    static QByteArrayList range(const char *letter, int from, int to)
    {
        QByteArrayList names;
        for (int i = from; i <= to; ++i)
            names.append(letter + QByteArray::number(i));
        return names;
    }

    /// Commissions units (or empty cases and bundles) as goods of this place.
    void make(const QByteArrayList &names, const QByteArray &lot = "L1", const QByteArray &expiry = "2028-06-30")
    {
        document({ commissioned(names, lot, expiry) });
    }

    ledger::PackingId open(const QByteArray &container, std::optional<ledger::Level> level = {})
    {
        return write([&](ledger::WriteTransaction &transaction) {
            return workflow::openPacking(transaction, ana, { key(container), level, {} });
        }).value_or(ledger::PackingId {});
    }
    workflow::PackOutcome scan(ledger::PackingId packing, const workflow::ScannedCode &scanned,
        workflow::AggregationSession::Move move = workflow::AggregationSession::Move::ByRule)
    {
        return write([&](ledger::WriteTransaction &transaction) {
            return workflow::AggregationSession(packing, ana).scan(transaction, scanned, move);
        }).value_or(workflow::PackOutcome {});
    }
    workflow::PackVerdict verdict(ledger::PackingId packing, const QByteArray &name)
    {
        return scan(packing, code(name)).verdict;
    }
    std::vector<workflow::PackOutcome> layer(ledger::PackingId packing, const QByteArrayList &names)
    {
        return write([&](ledger::WriteTransaction &transaction) {
            return workflow::AggregationSession(packing, ana).layer(transaction, codes(names));
        }).value_or(std::vector<workflow::PackOutcome> {});
    }
    workflow::Closing close(ledger::PackingId packing, const char *label = nullptr,
        workflow::AggregationSession::Short shortage = workflow::AggregationSession::Short::Refused)
    {
        return write([&](ledger::WriteTransaction &transaction) {
            const workflow::ScannedCode scanned = label ? code(label) : workflow::ScannedCode {};
            return workflow::AggregationSession(packing, ana).close(transaction, shortage, label ? &scanned : nullptr);
        }).value_or(workflow::Closing {});
    }
    /// Builds and closes a container of these.
    workflow::Closing pack(
        const QByteArray &container, const QByteArrayList &children, std::optional<ledger::Level> level = {})
    {
        const ledger::PackingId packing = open(container, level);
        (void)layer(packing, children);
        return close(packing, nullptr, workflow::AggregationSession::Short::Allowed);
    }
    Result<workflow::Unpacking> unpack(const QByteArray &container, const QByteArrayList &children)
    {
        return ledger().write([&](ledger::WriteTransaction &transaction) {
            return workflow::unpack(transaction, ana, key(container), codes(children));
        });
    }
    Result<workflow::Unpacking> unpackAll(const QByteArray &container)
    {
        return ledger().write([&](ledger::WriteTransaction &transaction) {
            return workflow::unpackAll(transaction, ana, key(container));
        });
    }
    Result<workflow::Swap> swap(const QByteArray &out, const QByteArray &in, bool confirmed = false)
    {
        return ledger().write([&](ledger::WriteTransaction &transaction) {
            return workflow::swapChild(transaction, ana, code(out), code(in), confirmed);
        });
    }
    Result<workflow::EndOutcome> end(
        const QByteArray &name, ledger::End how, workflow::Contents contents = workflow::Contents::Freed)
    {
        return ledger().write([&](ledger::WriteTransaction &transaction) {
            return workflow::endItem(
                transaction, ana, code(name), { how, QStringLiteral("quality control") }, contents);
        });
    }
    Result<std::vector<EventId>> undo(const QByteArray &name)
    {
        return ledger().write(
            [&](ledger::WriteTransaction &transaction) { return workflow::undoLast(transaction, ana, key(name)); });
    }
    void rule(const ledger::PackingRule &rule)
    {
        if (!write([&](ledger::WriteTransaction &transaction) {
                return workflow::setPackingRule(transaction, ana, rule);
            }))
            qFatal("rule");
    }
    /// The rule of the units' product for cases: so many units.
    static ledger::PackingRule casesOf(int count)
    {
        ledger::PackingRule rule;
        rule.gtin = key("u1").gtin()->digits();
        rule.level = ledger::Level::Case;
        rule.count = count;
        return rule;
    }

    /// URI of the container it is in; empty: none.
    QByteArray parent(const QByteArray &name)
    {
        return *ledger().read([&](ledger::View &view) -> Result<QByteArray> {
            const std::optional<ledger::ItemRow> row = view.items().find(key(name));
            const std::optional<ledger::ItemRow> above
                = row && row->parent.isValid() ? view.items().byId(row->parent) : std::nullopt;
            return above ? view.masterData().epcUri(above->key) : QByteArray();
        });
    }
    ledger::Level level(const QByteArray &name)
    {
        return *ledger().read(
            [&](ledger::View &view) -> Result<ledger::Level> { return view.items().find(key(name))->level; });
    }
    workflow::Fill fill(const QByteArray &name)
    {
        return *ledger().read([&](ledger::View &view) -> Result<workflow::Fill> {
            return workflow::fillOf(view, *view.items().find(key(name)));
        });
    }
};

} // namespace packledger::test
