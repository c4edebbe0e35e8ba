#pragma once

#include "line/productfilepresenter.h"
#include "line/productspresenter.h"

#include <QObject>

namespace packledger::shell {
class MainWindow;
}

namespace packledger::line {
class ProductsScreen;
}

namespace packledger::desktop {

/// The products in the window: their page, what it asks for, and who answers.
class ProductsDesk final : public QObject
{
    Q_OBJECT

public:
    ProductsDesk(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    /// Its page becomes one of the line's, in the window that takes it.
    void addTo(shell::MainWindow &window);
    void setSession(const access::Session &session);
    void open();
    /// Whether the reading was for its page.
    bool route(const scan::ScanReading &reading);

Q_SIGNALS:
    void backRequested();
    /// How this product is packed is to be changed.
    void packingRequested(const QString &gtin);
    void told(packledger::common::Tone tone, const QString &sentence);
    void failed(const packledger::Error &error);

private:
    line::ProductsPresenter m_products;
    line::ProductFilePresenter m_file;
    shell::MainWindow *m_window = nullptr;
    line::ProductsScreen *m_screen;
};

} // namespace packledger::desktop
