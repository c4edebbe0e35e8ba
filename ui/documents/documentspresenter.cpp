#include "documents/documentspresenter.h"

#include "base/errortext.h"
#include "documents/documentssnapshot.h"

namespace packledger::documents {

using Lane = common::LedgerService::Lane;

DocumentsPresenter::DocumentsPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
    m_state.isLoading = true;
}

void DocumentsPresenter::refresh()
{
    m_ledger.run(
        this,
        [now = m_clock.now()](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) { return readDocuments(view, now); });
        },
        [this](const Result<std::vector<DocumentRow>> &rows) {
            m_state.isLoading = false;
            if (rows)
                m_all = *rows;
            else
                Q_EMIT failed(rows.error());
            showFiltered();
        },
        Lane::Look);
}

void DocumentsPresenter::setFilter(const QString &filter)
{
    m_state.filter = filter;
    showFiltered();
}

void DocumentsPresenter::showFiltered()
{
    m_state.all = static_cast<int>(m_all.size());
    m_state.documents.clear();
    for (const DocumentRow &row : m_all) {
        const QString words = QStringList { row.name, row.kind, row.from, row.when }.join(QLatin1Char(' '));
        if (words.contains(m_state.filter, Qt::CaseInsensitive))
            m_state.documents.push_back(row);
    }
    Q_EMIT stateChanged(m_state);
}

void DocumentsPresenter::open(DocumentId id)
{
    OpenDocument opening;
    opening.head.id = id;
    opening.isReading = true;
    for (const DocumentRow &row : m_all) {
        if (row.id == id)
            opening.head = row;
    }
    m_state.open = opening;
    Q_EMIT stateChanged(m_state);
    read(id, 0);
}

void DocumentsPresenter::showFinding(int finding)
{
    if (m_state.open)
        read(m_state.open->head.id, finding);
}

void DocumentsPresenter::nextFinding()
{
    if (!m_state.open || m_state.open->findings.empty())
        return;
    const int count = static_cast<int>(m_state.open->findings.size());
    showFinding((m_state.open->finding + 1) % count);
}

void DocumentsPresenter::read(DocumentId id, int finding)
{
    m_ledger.run(
        this,
        [id, finding, now = m_clock.now()](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) { return readDocument(view, id, finding, now); });
        },
        [this, asked = ++m_asked](const Result<OpenDocument> &document) {
            if (asked != m_asked || !m_state.open)
                return;
            if (document) {
                m_state.open = *document;
            } else {
                m_state.open->isReading = false;
                m_state.open->message = errorSentence(document.error());
            }
            Q_EMIT stateChanged(m_state);
        },
        Lane::Look);
}

void DocumentsPresenter::save(const QString &folder)
{
    if (!m_state.open)
        return;
    m_ledger.run(
        this,
        [id = m_state.open->head.id, folder](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) { return saveDocument(view, id, folder); });
        },
        [this](const Result<QString> &file) {
            if (file)
                Q_EMIT saved(*file);
            else
                Q_EMIT failed(file.error());
        },
        Lane::Look);
}

std::vector<common::PaperOffer> DocumentsPresenter::offers()
{
    return { { QStringLiteral("findings"), tr("Findings"),
        tr("For the supplier: what is wrong in this document, and where.") } };
}

void DocumentsPresenter::makePaper(const QString &)
{
    if (!m_state.open)
        return;
    m_ledger.run(
        this,
        [id = m_state.open->head.id, now = m_clock.now()](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) { return findingsPaper(view, id, now); });
        },
        [this](const Result<common::Paper> &paper) {
            if (paper)
                Q_EMIT paperReady(*paper);
            else
                Q_EMIT paperFailed(errorSentence(paper.error()));
        },
        Lane::Look);
}

} // namespace packledger::documents
