#pragma once

#include "shell/keybar.h"
#include "shell/rail.h"
#include "support/programfixture.h"

#include <QList>

namespace packledger::test {

/// How a person comes to a page: a place of the rail, then keys.
struct Route
{
    const char *page;
    shell::Place place;
    QList<Qt::Key> keys;
};

inline const Route routes[] = {
    { "DockQueueScreen", shell::Place::Dock, {} },
    { "ReceiptScreen", shell::Place::Dock, { Qt::Key_F12 } },
    { "ItemScreen", shell::Place::Items, {} },
    { "DocumentsScreen", shell::Place::Documents, {} },
    { "LedgerScreen", shell::Place::Ledger, {} },
    { "SiteScreen", shell::Place::Site, {} },
    { "PeopleScreen", shell::Place::Site, { Qt::Key_F11 } },
    { "RulesScreen", shell::Place::Site, { Qt::Key_F12 } },
    { "PrintingScreen", shell::Place::Site, { Qt::Key_F10 } },
    { "EndpointScreen", shell::Place::Site, { Qt::Key_F5 } },
    { "ScannersScreen", shell::Place::Site, { Qt::Key_F7 } },
    { "ScannerTestScreen", shell::Place::Site, { Qt::Key_F7, Qt::Key_F12 } },
    { "CamerasScreen", shell::Place::Site, { Qt::Key_F6 } },
    { "TemplatesScreen", shell::Place::Site, { Qt::Key_F3 } },
    { "ShipmentsScreen", shell::Place::Shipping, {} },
    { "PickingScreen", shell::Place::Shipping, { Qt::Key_F12 } },
    { "PartnersScreen", shell::Place::Partners, {} },
    { "CasesScreen", shell::Place::Partners, { Qt::Key_F7 } },
    { "ExchangeScreen", shell::Place::Partners, { Qt::Key_F6 } },
    { "CoverageScreen", shell::Place::Partners, { Qt::Key_F10 } },
    { "VerificationScreen", shell::Place::Partners, { Qt::Key_F11 } },
    { "WizardScreen", shell::Place::Partners, { Qt::Key_F5 } },
    { "BatchesScreen", shell::Place::Line, {} },
    { "BoardScreen", shell::Place::Line, { Qt::Key_F12 } },
    { "SourcesScreen", shell::Place::Line, { Qt::Key_F12, Qt::Key_F3 } },
    { "CheckScreen", shell::Place::Line, { Qt::Key_F12, Qt::Key_F5 } },
    { "LineCameraScreen", shell::Place::Line, { Qt::Key_F12, Qt::Key_F5, Qt::Key_F6 } },
    { "PackingScreen", shell::Place::Line, { Qt::Key_F6 } },
    { "ReworkScreen", shell::Place::Line, { Qt::Key_F6, Qt::Key_F10 } },
    { "PoolsScreen", shell::Place::Line, { Qt::Key_F7 } },
    { "ProductsScreen", shell::Place::Line, { Qt::Key_F11 } },
};

/// What a person calls it, or the program.
QString nameOf(const QWidget *widget);

/// The whole program without a mouse, on the demo site.
class KeyboardFixture : protected ProgramFixture
{
protected:
    /// Starts it; nobody has signed in.
    void begin();
    /// Comes to a page, by its place and keys.
    bool follow(const Route &route);
    bool follow(const char *pageName);
    /// What cannot be reached, or does not show that it is, in the window as it is now.
    [[nodiscard]] QStringList faults();

    template <typename Screen>
    [[nodiscard]] Screen *only() const
    {
        return m_window->findChild<Screen *>();
    }

    demo::Presentation m_presentation;
};

} // namespace packledger::test
