#pragma once

#include "monitor/coveragepresenter.h"
#include "monitor/exchangepresenter.h"

#include <QObject>

namespace packledger::common {
class Page;
}

namespace packledger::shell {
class MainWindow;
}

namespace packledger::monitor {
class CoverageScreen;
class ExchangedDocumentScreen;
class ExchangeScreen;
} // namespace packledger::monitor

namespace packledger::desktop {

class PrintDesk;

/// Outbox, inbox and the data of suppliers in the window: their pages, what they ask for, and who answers.
class MonitorDesk final : public QObject
{
    Q_OBJECT

public:
    MonitorDesk(common::LedgerService &ledger, const Clock &clock, PrintDesk &print, QObject *parent = nullptr);

    /// Its pages become those of the place Partners, in the window that takes them.
    void addTo(shell::MainWindow &window);
    void setSession(const access::Session &session);
    /// Where files go.
    void setFolder(const QString &folder) { m_folder = folder; }
    /// Outbox and inbox.
    void openExchange();
    void openCoverage();
    /// The window shows another page, or the exchange did something: a page that is shown looks again, and goes on to.
    void follow();

Q_SIGNALS:
    void pageChanged();
    void backRequested();
    void itemRequested(const QString &itemKey);
    void documentRequested(packledger::DocumentId document);
    void shipmentRequested(qint64 dispatch);
    void receiptRequested(packledger::ReceiptId receipt);
    void told(const QString &sentence);
    void saved(const QString &file);
    void failed(const packledger::Error &error);

private:
    void connectExchange();
    void connectDocument();
    void connectCoverage();
    [[nodiscard]] bool isExchangeShown() const;

    monitor::ExchangePresenter m_exchange;
    monitor::CoveragePresenter m_coverage;
    PrintDesk &m_print;
    shell::MainWindow *m_window = nullptr;
    monitor::ExchangeScreen *m_list;
    monitor::ExchangedDocumentScreen *m_document;
    monitor::CoverageScreen *m_coverageScreen;
    QString m_folder;
};

} // namespace packledger::desktop
