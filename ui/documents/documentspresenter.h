#pragma once

#include "common/ledgerservice.h"
#include "common/paper.h"
#include "documents/documentsstate.h"

namespace packledger::documents {

/// What partners sent: the list, one document with findings and text, saving it as it came.
class DocumentsPresenter final : public QObject
{
    Q_OBJECT

public:
    DocumentsPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const DocumentsState &state() const { return m_state; }

    /// Reads the list anew; an open document stays.
    void refresh();
    /// Only documents whose name, kind or sender contains this.
    void setFilter(const QString &filter);
    void open(DocumentId id);
    /// Brings the place of a finding into view.
    void showFinding(int finding);
    /// The next one, from the last on to the first.
    void nextFinding();
    void save(const QString &folder);
    void makePaper(const QString &offer);
    [[nodiscard]] static std::vector<common::PaperOffer> offers();

Q_SIGNALS:
    void stateChanged(const packledger::documents::DocumentsState &state);
    void saved(const QString &file);
    void paperReady(const packledger::common::Paper &paper);
    void paperFailed(const QString &sentence);
    void failed(const packledger::Error &error);

private:
    void read(DocumentId id, int finding);
    void showFiltered();

    common::LedgerService &m_ledger;
    const Clock &m_clock;
    DocumentsState m_state;
    std::vector<DocumentRow> m_all;
    quint64 m_asked = 0; ///< only the answer to the last question is shown
};

} // namespace packledger::documents
