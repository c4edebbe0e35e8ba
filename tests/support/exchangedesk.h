#pragma once

#include "support/acme.h"
#include "support/places.h"
#include "support/scriptedpartner.h"
#include "support/testsite.h"
#include "sync/exchange.h"
#include "sync/outboxacts.h"
#include "sync/outgoing.h"

#include <QBuffer>
#include <QFile>

namespace packledger::test {

/// A site with the partner "acme" behind a scripted wire, and what a person does with outbox and inbox.
class ExchangeDesk
{
public:
    ExchangeDesk()
        : site(clock)
    {
        rules.retry = { 1'000, 60'000, 0.0 };
        rules.inquiry = { 2'000, 60'000, 0.0 };
        rules.route = { 10'000, 60'000, 0.0 };
        rules.pollMs = 0;
        set(acme());
        restart();
    }

    /// As after the program was stopped and started again.
    void restart()
    {
        exchange = std::make_unique<sync::Exchange>(
            site.site(),
            [this](const sync::PartnerProfile &partner) -> Result<std::unique_ptr<sync::Transport>> {
                return std::make_unique<ScriptedTransport>(partners[partner.name]);
            },
            rules);
    }
    void set(const sync::PartnerProfile &profile)
    {
        const Result<void> kept = setPartner(site.ledger(), profile);
        Q_ASSERT(kept);
    }

    ledger::OutboxId queue(const QByteArray &instance, const QByteArray &content = "content",
        const QByteArray &partner = "acme", bool isTest = false)
    {
        const Result<ledger::OutboxId> id = site.ledger().write([&](ledger::WriteTransaction &transaction) {
            QByteArray copy = content + instance;
            QBuffer bytes(&copy);
            bytes.open(QIODevice::ReadOnly);
            return sync::enqueue(transaction,
                { partner, instance, QString::fromLatin1(instance) + QStringLiteral(".xml"), "application/xml", "epcis",
                    {}, isTest },
                bytes);
        });
        Q_ASSERT(id);
        return *id;
    }

    /// One pass; what it did.
    std::vector<sync::ExchangeStep> pass()
    {
        std::vector<sync::ExchangeStep> steps;
        Progress goOn;
        const Result<void> done = exchange->once(
            ana, {}, [&](const sync::ExchangeStep &step) { steps.push_back(step); }, goOn);
        Q_ASSERT(done);
        return steps;
    }

    static QByteArray fixture(const char *name)
    {
        QFile file(QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/fixtures/") + QLatin1StringView(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The same XML document under an identity of its own.
    static QByteArray otherInstance(QByteArray document)
    {
        const qsizetype from = document.indexOf("InstanceIdentifier>") + 19;
        return document.replace(from, document.indexOf('<', from) - from, "another-instance");
    }
    /// Lies ready at the partner's, for the next pass to fetch.
    void puts(const char *name, const QByteArray &bytes)
    {
        partner().waiting.append({ name, QString::fromLatin1(name), "application/xml", bytes });
    }
    /// And is fetched; `lastSteps` are those of the pass.
    ledger::InboxRow arrives(const char *name, const QByteArray &bytes)
    {
        puts(name, bytes);
        lastSteps = pass();
        return arrivals().front();
    }
    [[nodiscard]] qint64 events()
    {
        return *site.ledger().read([](ledger::View &view) -> Result<qint64> { return view.events().count(); });
    }

    [[nodiscard]] ledger::OutboxRow row(ledger::OutboxId id)
    {
        return *site.ledger().read(
            [&](ledger::View &view) -> Result<ledger::OutboxRow> { return *view.exchange().outbox.find(id); });
    }
    [[nodiscard]] std::vector<ledger::InboxRow> arrivals()
    {
        using Rows = std::vector<ledger::InboxRow>;
        return *site.ledger().read([&](ledger::View &view) -> Result<Rows> { return view.exchange().inbox.all(); });
    }
    template <typename Act>
    Result<void> decide(Act act, ledger::OutboxId id, const QString &reason = {})
    {
        return site.ledger().write(
            [&](ledger::WriteTransaction &transaction) { return act(transaction, ana, id, reason); });
    }
    [[nodiscard]] int acts(const QByteArray &name)
    {
        return int(*site.ledger().read([&](ledger::View &view) -> Result<qint64> {
            return view.database().integer("SELECT COUNT(*) FROM journal WHERE act = ?", name);
        }));
    }
    [[nodiscard]] ScriptedPartner &partner(const QByteArray &name = "acme") { return partners[name]; }

    FakeClock clock;
    TestSite site;
    sync::ExchangeRules rules;
    std::map<QByteArray, ScriptedPartner> partners;
    std::vector<sync::ExchangeStep> lastSteps; ///< of the last arrival
    std::unique_ptr<sync::Exchange> exchange;
    access::Session ana = access::Session::forOperator("ana");
};

} // namespace packledger::test
