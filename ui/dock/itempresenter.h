#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "common/paper.h"
#include "dock/itemstate.h"
#include "scan/scanreading.h"
#include "workflow/holds.h"

namespace packledger::dock {

/// One item and its history, or what a search found.
class ItemPresenter final : public QObject
{
    Q_OBJECT

public:
    ItemPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const ItemState &state() const { return m_state; }

    void setSession(const access::Session &session);
    void clear();
    /// By a serial, an SSCC, an element string, an EPC, a receipt's or an order's number.
    void find(const QString &query);
    void find(const scan::ScanReading &reading);
    /// By the key's text.
    void open(const QString &itemKey);
    /// Every item on hold, the gravest first.
    void listHeld();

    /// Opens the panel: to release the item where it is on hold itself, else to hold it.
    void startHold();
    /// Opens the panel that tells what was done last, and takes it back.
    void startUndo();
    void closeHold();
    /// Holds for this reason, or releases, with a person's words, which a release needs; or takes back.
    void confirmHold(const QString &reason, const QString &words);

    /// What the page in view offers to the printer: the item's history, or the list.
    [[nodiscard]] std::vector<common::PaperOffer> offers() const;
    void makePaper(const QString &offer);
    /// Writes every item of the lot in view as a table (CSV) into the folder, also those that are not shown.
    void saveList(const QString &folder);
    /// Writes every inspection of the item in view as a table (CSV) into the folder.
    void saveInspections(const QString &folder);

Q_SIGNALS:
    /// Somebody who may see no single serial numbers asked for some: `what` was left out.
    void serialsAsked(const QString &what);
    void stateChanged(const packledger::dock::ItemState &state);
    /// The search named a receipt, not an item.
    void receiptFound(packledger::ReceiptId receipt);
    void documentFound(packledger::DocumentId document);
    /// A hold was placed or released; the sentence says what came of it.
    void holdChanged(const QString &sentence);
    void listSaved(const QString &file, qint64 rows);
    void inspectionsSaved(const QString &file);
    void failed(const packledger::Error &error);
    void paperReady(const packledger::common::Paper &paper);
    void paperFailed(const QString &sentence);

private:
    void takeBack();
    void showHold(const Result<workflow::HoldOutcome> &outcome);
    void look(const QString &query, std::function<Result<ItemState>(ledger::View &)> job);

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    access::Session m_session;
    ItemState m_state;
    quint64 m_holds = 0; ///< numbers the openings of the panel
    quint64 m_asked = 0; ///< only the answer to the last question is shown
};

} // namespace packledger::dock
