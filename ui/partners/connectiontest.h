#pragma once

#include "partners/ways.h"
#include "partners/waywork.h"
#include "partners/wizardstate.h"

#include <atomic>

namespace packledger::partners {

/// Tries the way to a partner step by step, and keeps what it found until the profile is another one.
class ConnectionTest final : public QObject
{
    Q_OBJECT

public:
    ConnectionTest(Ways &ways, WayWork &work, QObject *parent = nullptr);
    ~ConnectionTest() override;

    void start(const sync::PartnerProfile &profile);
    /// Stops it; what was found until then stays.
    void cancel();
    /// What was found is of a profile that is no more.
    void forget();

    [[nodiscard]] bool isRunning() const { return m_outcome == Outcome::Running; }
    [[nodiscard]] bool isPassed() const { return m_outcome == Outcome::Passed; }
    [[nodiscard]] common::Tone tone() const;
    /// The fingerprint that the server shows, until somebody trusts it; empty: none.
    [[nodiscard]] const QString &fingerprint() const { return m_fingerprint; }

    /// What the server tells of the documents that it takes, where the profile that was tried lets out others.
    [[nodiscard]] const std::optional<sync::PartnerTerms> &missedTerms() const { return m_missedTerms; }

    /// What was found, and what can be done about it.
    void showIn(WizardState &state) const;

Q_SIGNALS:
    void changed();

private:
    enum class Outcome { None, Running, Passed, Failed, Cancelled };

    void hearStep(int test, const sync::TestStep &step);

    Ways &m_ways;
    WayWork &m_work;
    Outcome m_outcome = Outcome::None;
    std::vector<sync::TestStep> m_steps;
    std::optional<Error> m_error; ///< why no way could be made
    QString m_fingerprint;
    sync::PartnerProfile m_tried;
    std::optional<sync::PartnerTerms> m_missedTerms;
    int m_test = 0; ///< counts tests: an answer to an earlier one is not for this
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
};

} // namespace packledger::partners
