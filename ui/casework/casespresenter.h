#pragma once

#include "access/session.h"
#include "casework/caseworkstate.h"
#include "common/ledgerservice.h"
#include "common/paper.h"

namespace packledger::casework {

/// Exceptions with partners: lists them, shows one, and does what a person decides about it.
class CasesPresenter final : public QObject
{
    Q_OBJECT

public:
    CasesPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const CasesState &state() const { return m_state; }

    void setSession(const access::Session &session) { m_person = session; }
    void refresh();
    /// Counts open and overdue ones alone: for a key that leads here.
    void count();
    void choose(ledger::CaseId id);
    /// The first case of a receipt is chosen; where it has none, the list as it was.
    void chooseOf(ReceiptId receipt);
    /// Resolved ones too, or not any more.
    void toggleAll();

    /// Opens the form for a decision about the chosen case (of Kind::Open: about a new one).
    void openPanel(PanelState::Kind kind);
    void closePanel();
    /// The form is filled in.
    void give(const PanelInput &input);
    /// Tells the partner: a message is queued, or the draft of a mail is written and `mailWritten` tells where.
    void send();

    [[nodiscard]] static std::vector<common::PaperOffer> offers();
    void makePaper();

Q_SIGNALS:
    void stateChanged(const packledger::casework::CasesState &state);
    void told(const QString &sentence);
    /// A draft for the mail program of this machine.
    void mailWritten(const QString &file);
    void paperReady(const packledger::common::Paper &paper);
    void paperFailed(const QString &sentence);
    void failed(const packledger::Error &error);

private:
    /// What was done, for a person, and the draft of a mail where one was written.
    struct Done
    {
        QString sentence;
        QString mail;
        ledger::CaseId id; ///< chosen from then on; invalid: as it was
    };
    using Job = std::function<Result<Done>(ledger::Site &)>;

    void show();
    void run(Job job);
    void preview();
    [[nodiscard]] Job jobFor(const PanelInput &input) const;
    [[nodiscard]] Job answerJob(const PanelInput &input) const;
    [[nodiscard]] Job fileJob(const PanelInput &input) const;
    [[nodiscard]] Job openJob(const PanelInput &input) const;

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    access::Session m_person;
    ledger::CaseId m_chosen;
    CasesState m_state;
};

} // namespace packledger::casework
