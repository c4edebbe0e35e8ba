#include "desktop/composition.h"

#include "bootstrap/paths.h"
#include "exceptions/exceptionerrors.h"
#include "shell/mainwindow.h"
#include "shell/welcomescreen.h"
#include "site/endpointscreen.h"
#include "site/peoplescreen.h"
#include "site/rulesscreen.h"
#include "site/sitescreen.h"
#include "workflow/siteerrors.h"

#include <utility>

namespace packledger::desktop {

using common::Tone;
using shell::Place;

void Composition::connectPeople()
{
    using Screen = site::PeopleScreen;
    using Presenter = site::PeoplePresenter;
    connect(&m_people, &Presenter::stateChanged, m_peopleScreen, &Screen::render);
    connect(&m_people, &Presenter::failed, this, qOverload<const Error &>(&Composition::show));
    connect(&m_people, &Presenter::told, this, [this](const QString &sentence) { show(Tone::Accepted, sentence); });
    connect(m_siteScreen, &site::SiteScreen::peopleRequested, this, [this] {
        m_window->showPage(m_peopleScreen);
        m_people.refresh();
    });
    connect(m_peopleScreen, &Screen::helpRequested, m_window.get(), &shell::MainWindow::toggleHelp);
    connect(m_peopleScreen, &Screen::backRequested, this, [this] { goTo(Place::Site); });
    connect(m_peopleScreen, &Screen::personChosen, &m_people, &Presenter::choose);
    connect(m_peopleScreen, &Screen::addRequested, &m_people, &Presenter::add);
    connect(m_peopleScreen, &Screen::pinRequested, &m_people, &Presenter::changePin);
    connect(m_peopleScreen, &Screen::changeRequested, &m_people, &Presenter::disableOrEnable);
}

void Composition::connectRules()
{
    using Screen = site::RulesScreen;
    using Presenter = site::RulesPresenter;
    connect(&m_rules, &Presenter::stateChanged, m_rulesScreen, &Screen::render);
    connect(&m_rules, &Presenter::failed, this, qOverload<const Error &>(&Composition::show));
    connect(&m_rules, &Presenter::told, this, [this](const QString &sentence) {
        // What asked for a rule has it now; where it is still wrong, it is said again.
        for (const ErrorCode &asking : { exceptions::codes::contactMissing, codes::secondPlace, codes::noPassphrase })
            m_window->settleNotice(asking.name());
        show(Tone::Accepted, sentence);
    });
    connect(m_siteScreen, &site::SiteScreen::rulesRequested, this, [this] {
        m_rulesOfProduct = false;
        m_window->showPage(m_rulesScreen);
        m_rules.refresh();
    });
    connect(m_rulesScreen, &Screen::helpRequested, m_window.get(), &shell::MainWindow::toggleHelp);
    connect(m_rulesScreen, &Screen::backRequested, this, [this] {
        if (std::exchange(m_rulesOfProduct, false))
            m_products.open();
        else
            goTo(Place::Site);
    });
    connect(m_rulesScreen, &Screen::subjectChosen, &m_rules, &Presenter::choose);
    connect(m_rulesScreen, &Screen::ruleEntered, &m_rules, &Presenter::enter);
    connect(m_rulesScreen, &Screen::resetRequested, &m_rules, &Presenter::reset);
}

void Composition::connectEndpoint()
{
    using Screen = site::EndpointScreen;
    using Presenter = site::EndpointPresenter;
    connect(&m_otherSystems, &Presenter::stateChanged, m_endpointScreen, &Screen::render);
    connect(&m_otherSystems, &Presenter::failed, this, qOverload<const Error &>(&Composition::show));
    connect(
        &m_otherSystems, &Presenter::told, this, [this](const QString &sentence) { show(Tone::Attention, sentence); });
    connect(&m_otherSystems, &Presenter::settingsChanged, &m_endpoint, &EndpointService::reload);
    connect(&m_otherSystems, &Presenter::tokenRequested, &m_endpoint, &EndpointService::makeToken);
    connect(&m_endpoint, &EndpointService::standingChanged, &m_otherSystems, &Presenter::setStanding);
    connect(&m_endpoint, &EndpointService::tokenMade, &m_otherSystems, &Presenter::showToken);
    connect(&m_endpoint, &EndpointService::certificateTaken, &m_otherSystems, &Presenter::setCertificate);
    connect(&m_endpoint, &EndpointService::failed, this, qOverload<const Error &>(&Composition::show));
    connect(&m_endpoint, &EndpointService::answered, this, [this](const endpoint::RequestNote &note) {
        m_otherSystems.addRequest(
            note.atMs, note.peer, QString::fromLatin1(note.method) + u' ' + note.path, note.status, note.tookMs);
        if (note.fault)
            m_otherSystems.setTrouble(note.atMs, *note.fault);
    });
    // Deliveries may have come in.
    connect(&m_endpoint, &EndpointService::changed, this, [this] { m_queue.refresh(); });
    connect(m_siteScreen, &site::SiteScreen::otherSystemsRequested, this, [this] {
        m_window->showPage(m_endpointScreen);
        m_otherSystems.refresh();
    });
    connect(m_endpointScreen, &Screen::helpRequested, m_window.get(), &shell::MainWindow::toggleHelp);
    connect(m_endpointScreen, &Screen::backRequested, this, [this] { goTo(Place::Site); });
    connect(m_endpointScreen, &Screen::switched, &m_otherSystems, &Presenter::switchOn);
    connect(m_endpointScreen, &Screen::reachChosen, &m_otherSystems, &Presenter::reach);
    connect(m_endpointScreen, &Screen::portEntered, &m_otherSystems, &Presenter::setPort);
    connect(m_endpointScreen, &Screen::as2Chosen, &m_otherSystems, &Presenter::takeAs2);
    connect(m_endpointScreen, &Screen::tokenRequested, &m_otherSystems, &Presenter::makeToken);
    connect(m_endpointScreen, &Screen::systemTokenRequested, &m_otherSystems, &Presenter::makeSystemToken);
    connect(m_endpointScreen, &Screen::systemTokenEnded, &m_otherSystems, &Presenter::endSystemToken);
    connect(m_endpointScreen, &Screen::tokenCopied, &m_otherSystems, &Presenter::copied);
    connect(m_endpointScreen, &Screen::left, &m_otherSystems, &Presenter::forgetToken);
    connect(m_endpointScreen, &Screen::certificateChosen, this, [this](const QString &file) {
        if (file.isEmpty())
            m_otherSystems.setCertificate({});
        else
            m_endpoint.takeCertificate(file);
    });
}

void Composition::connectWelcome()
{
    using Screen = shell::WelcomeScreen;
    using Presenter = shell::WelcomePresenter;
    connect(&m_welcome, &Presenter::stateChanged, m_welcomeScreen, &Screen::render);
    connect(m_welcomeScreen, &Screen::wayChosen, &m_welcome, &Presenter::choose);
    connect(m_welcomeScreen, &Screen::makeRequested, &m_welcome, &Presenter::make);
    connect(m_welcomeScreen, &Screen::joinRequested, &m_welcome, &Presenter::join);
    connect(m_welcomeScreen, &Screen::demoRequested, this, [this] {
        m_start.isDemo = true;
        m_start.options.site = bootstrap::demoSiteFolder();
        m_shell.isNew = false;
        showShell();
        prepareDemo();
    });
}

} // namespace packledger::desktop
