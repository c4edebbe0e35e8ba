#pragma once

#include "desktop/partnerways.h"
#include "partners/partnerspresenter.h"
#include "partners/wizardpresenter.h"

#include <QKeySequence>

class QAction;

namespace packledger::shell {
class MainWindow;
}

namespace packledger::partners {
class PartnersScreen;
class WizardScreen;
} // namespace packledger::partners

namespace packledger::desktop {

/// The trading partners in the window: the list of them, and the pages that are come to from it.
///
/// Another page of the place Partners (its presenter, its desk) is added thus: window.addPage(shell::Place::Partners,
/// page) where its desk is added to the window; addPageKey() here for the key that leads to it from the list; Esc on
/// it ends in showList().
class PartnersDesk final : public QObject
{
    Q_OBJECT

public:
    PartnersDesk(common::LedgerService &ledger, const Clock &clock, QObject *parent = nullptr);

    /// Its pages become those of the place Partners, in the window that takes them.
    void addTo(shell::MainWindow &window);
    /// A key on the list that leads to another page of the place.
    QAction *addPageKey(const QKeySequence &key, const QString &text, const QString &help);
    void setSession(const access::Session &session);
    /// The folder of the site, once it is open.
    void setFolder(const QString &folder);
    void showList();
    /// The partner at work comes first; from it the list.
    void go();
    /// Reads the partners anew while they are in view.
    void refresh();

Q_SIGNALS:
    void pageChanged();
    void told(packledger::common::Tone tone, const QString &sentence);
    void saved(const QString &file);
    void failed(const packledger::Error &error);

private:
    void connectList();
    void connectWizard();
    void leaveWizard();

    PartnerWays m_ways;
    partners::WayWork m_listWork; ///< a keychain that asks for its password here must not hold up a connection's test
    partners::WayWork m_wizardWork;
    partners::PartnersPresenter m_partners;
    partners::WizardPresenter m_wizard;
    QString m_folder;
    shell::MainWindow *m_window = nullptr;
    partners::PartnersScreen *m_partnersScreen;
    partners::WizardScreen *m_wizardScreen;
};

} // namespace packledger::desktop
