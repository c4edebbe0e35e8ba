#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "common/rowstate.h"
#include "workflow/linechallenge.h"

namespace packledger::check {

/// The challenge test as labels pass the camera: the good one and each faulty one, in their order. All of it is written
/// down with the last label; a test that is given up leaves nothing.
class ChallengeTest final : public QObject
{
    Q_OBJECT

public:
    explicit ChallengeTest(common::LedgerService &ledger);

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// What became of each label.
    [[nodiscard]] std::vector<common::HealthLine> steps() const;

    void start(const access::Session &session, BatchId batch);
    void giveUp();
    /// The next label, as it was seen.
    void judge(const workflow::InspectedPack &seen);

Q_SIGNALS:
    void judged(const packledger::workflow::ChallengeAnswer &answer);
    /// It is written down.
    void ended(bool passed);
    void failed(const packledger::Error &error);

private:
    void take(const workflow::ChallengeAnswer &answer);
    void writeDown();

    common::LedgerService &m_ledger;
    access::Session m_session;
    BatchId m_batch;
    std::vector<workflow::ChallengeAnswer> m_answers;
    bool m_isRunning = false;
};

} // namespace packledger::check
