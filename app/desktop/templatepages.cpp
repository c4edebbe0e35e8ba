// The part of Composition that is about label templates.

#include "desktop/composition.h"

#include "shell/mainwindow.h"
#include "site/sitescreen.h"
#include "templates/templatesscreen.h"

namespace packledger::desktop {

using common::Tone;

void Composition::connectTemplates()
{
    using Presenter = templates::TemplatesPresenter;
    using Screen = templates::TemplatesScreen;
    connect(m_siteScreen, &site::SiteScreen::labelsRequested, this, [this] {
        m_window->showPage(m_templatesScreen);
        m_templates.setLanguage(m_station.language());
        m_templates.refresh();
    });
    connect(&m_templates, &Presenter::stateChanged, m_templatesScreen, &Screen::render);
    connect(&m_templates, &Presenter::failed, this, qOverload<const Error &>(&Composition::show));
    connect(&m_templates, &Presenter::saved, this, [this](const QString &name, int version) {
        show(Tone::Accepted, tr("%1 is saved as version %2.").arg(name).arg(version));
    });
    connect(&m_templates, &Presenter::previewChanged, &m_labelDesk, &LabelDesk::draw);
    connect(&m_templates, &Presenter::readRequested, &m_labelDesk, &LabelDesk::read);
    connect(&m_templates, &Presenter::printRequested, &m_labelDesk, &LabelDesk::print);
    connect(&m_labelDesk, &LabelDesk::drawn, m_templatesScreen, &Screen::setPicture);
    connect(&m_labelDesk, &LabelDesk::wasRead, &m_templates, [this](const std::vector<QByteArray> &messages) {
        m_templates.setRead(messages);
        m_sounds.play(m_templates.state().verdict.tone);
    });
    connect(&m_labelDesk, &LabelDesk::printed, &m_templates, [this] { m_templates.setPrinted(nullptr); });
    connect(&m_labelDesk, &LabelDesk::printFailed, &m_templates,
        [this](const Error &error) { m_templates.setPrinted(&error); });

    connect(m_templatesScreen, &Screen::helpRequested, m_window.get(), &shell::MainWindow::toggleHelp);
    connect(m_templatesScreen, &Screen::backRequested, this, [this] { m_window->showPage(m_siteScreen); });
    connect(m_templatesScreen, &Screen::templateChosen, &m_templates, &Presenter::openTemplate);
    connect(m_templatesScreen, &Screen::elementChosen, &m_templates, &Presenter::choose);
    connect(m_templatesScreen, &Screen::placeChosen, &m_templates, &Presenter::chooseAt);
    connect(m_templatesScreen, &Screen::optionEntered, &m_templates, &Presenter::enterOption);
    connect(m_templatesScreen, &Screen::moved, &m_templates, &Presenter::move);
    connect(m_templatesScreen, &Screen::resized, &m_templates, &Presenter::resize);
    connect(m_templatesScreen, &Screen::addRequested, &m_templates, &Presenter::add);
    connect(m_templatesScreen, &Screen::pictureRequested, &m_labelDesk, &LabelDesk::loadPicture);
    connect(&m_labelDesk, &LabelDesk::pictureLoaded, &m_templates, &Presenter::addPicture);
    connect(&m_labelDesk, &LabelDesk::pictureFailed, this, qOverload<const Error &>(&Composition::show));
    connect(m_templatesScreen, &Screen::duplicateRequested, &m_templates, &Presenter::duplicate);
    connect(m_templatesScreen, &Screen::removeRequested, &m_templates, &Presenter::remove);
    connect(m_templatesScreen, &Screen::undoRequested, &m_templates, &Presenter::undo);
    connect(m_templatesScreen, &Screen::saveRequested, &m_templates, &Presenter::save);
    connect(m_templatesScreen, &Screen::readRequested, &m_templates, &Presenter::readBack);
    connect(m_templatesScreen, &Screen::printRequested, &m_templates, &Presenter::printOne);
}

} // namespace packledger::desktop
