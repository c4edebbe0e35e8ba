#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "partners/waywork.h"
#include "partners/wizardstate.h"
#include "trials/samplereading.h"

#include <atomic>

namespace packledger::partners {

/// What a partner's trial has come to, and whether documents go to the partner.
struct TrialView
{
    trials::TrialState trial;
    bool isLive = false;

    /// Test documents are what comes next: none went, or they are of no use any more.
    [[nodiscard]] bool isToSend() const
    {
        return trial.isNeeded && !trial.isPassed() && (trial.documents.empty() || trial.isStale || !trial.isOpen());
    }
};

/// Test documents to a partner, and one of theirs read: makes them, queues them, and follows how far they are.
class TrialRun final : public QObject
{
    Q_OBJECT

public:
    TrialRun(common::LedgerService &ledger, const Clock &clock, WayWork &work, QObject *parent = nullptr);
    ~TrialRun() override;

    /// Another partner: what is under way for the one before is not told any more.
    void begin();
    /// Reads how far it is.
    void refresh(const QByteArray &partner);
    void sendDocuments(const access::Session &person, const QByteArray &partner);
    void readSample(const access::Session &person, const QByteArray &partner, const QString &file);
    void forgetReading() { m_reading.reset(); }
    void cancel();
    /// GTIN for the packs of the test documents; empty: an example's.
    void setProduct(const QString &gtin) { m_product = gtin; }

    [[nodiscard]] const std::optional<TrialView> &view() const { return m_view; }
    [[nodiscard]] common::Tone tone() const;
    /// What runs, in words; empty: nothing.
    [[nodiscard]] const QString &work() const { return m_underWay; }

    void showIn(WizardState &state) const;

Q_SIGNALS:
    void changed();
    /// How far it is could not be read.
    void failed(const packledger::Error &error);
    /// What was tried did not work.
    void stopped(const packledger::Error &error);

private:
    void make(const access::Session &person, const QByteArray &partner, int attempt);
    void setWork(const QString &words);
    void stop(const Error &error);

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    WayWork &m_work;
    std::unique_ptr<QObject> m_asker; ///< lives as long as the partner is in view: answers come to nobody else
    std::optional<TrialView> m_view;
    std::optional<trials::SampleReading> m_reading;
    QString m_product;
    QString m_underWay;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
};

} // namespace packledger::partners
