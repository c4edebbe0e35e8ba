#pragma once

#include "ledger/backup.h"
#include "support/dock.h"
#include "workflow/documentimport.h"

namespace packledger::test {

/// What people do at a site all day.
enum class Story { Scans, Import, Submit, Backup };

/// Work at a site as a program would do it: opens the site, works, closes it. What it was told of each step is kept.
class SiteWork
{
public:
    SiteWork(QString folder, const FakeClock &clock, ReceiptId receipt)
        : m_folder(std::move(folder))
        , m_clock(clock)
        , m_receipt(receipt)
    {
    }

    QByteArrayList acknowledged; ///< scans, by uuid
    QByteArrayList refused; ///< scans that the program said are not saved
    bool imported = false;
    bool submitted = false;
    bool backedUp = false;
    std::vector<Error> errors;
    /// Called when something was acknowledged: a scan's uuid, "imported", "submitted" or "backed up".
    std::function<void(const QByteArray &)> onAcknowledged = [](const QByteArray &) {};

    /// Scans packs; the uuid of each scan is its name.
    void scan(const QByteArrayList &names)
    {
        withSite([&](ledger::Site &site) {
            for (const QByteArray &name : names) {
                workflow::ScannedCode code = Dock::code(name);
                code.uuid = name;
                workflow::ReceivingSession session(m_receipt, m_ana);
                const auto outcome = site.ledger().write(
                    [&](ledger::WriteTransaction &transaction) { return session.accept(transaction, code); });
                if (noted(outcome, name))
                    acknowledged.append(name);
                else if (outcome.error().code != ledger::codes::commitUnknown)
                    refused.append(name);
            }
        });
    }
    void import(const QString &document)
    {
        withSite([&](ledger::Site &site) { imported = noted(workflow::importDocument(site, document), "imported"); });
    }
    void submit()
    {
        withSite([&](ledger::Site &site) {
            workflow::SubmitRequest request;
            request.acceptExceptions = true;
            request.reason = QStringLiteral("short");
            const Result<workflow::SubmitOutcome> outcome
                = site.ledger().write([&](ledger::WriteTransaction &transaction) {
                      return workflow::submit(transaction, m_ana, m_receipt, request, site.identity());
                  });
            submitted = noted(outcome, "submitted") && !outcome->refused;
        });
    }
    void backUp(const QString &file)
    {
        withSite([&](ledger::Site &site) { backedUp = noted(ledger::takeBackup(site, file), "backed up"); });
    }

    template <typename Job>
    void withSite(const Job &job)
    {
        Result<ledger::Site> site = ledger::Site::open(m_folder, m_clock);
        if (!site) {
            errors.push_back(site.error());
            return;
        }
        site->ledger().setActor({ "ana", "dock 2" });
        job(*site);
    }

private:
    template <typename T>
    bool noted(const Result<T> &result, const QByteArray &what)
    {
        if (result)
            onAcknowledged(what);
        else
            errors.push_back(result.error());
        return result.has_value();
    }

    QString m_folder;
    const FakeClock &m_clock;
    ReceiptId m_receipt;
    access::Session m_ana = access::Session::forOperator("ana");
};

} // namespace packledger::test
