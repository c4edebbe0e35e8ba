#include "line/numberfilepanel.h"

#include "common/button.h"
#include "common/choicerow.h"
#include "common/filelist.h"
#include "common/formfield.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/progressrow.h"
#include "common/scrolled.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::line {

using namespace common;

NumberFilePanel::NumberFilePanel(QWidget *parent)
    : Card(tr("Import numbers"), parent)
    , m_files(new FileList)
    , m_name(makeParagraph({}, TextSize::Medium))
    , m_gtin(new FormField(tr("GTIN"), tr("Only where the file does not tell the product.")))
    , m_markets(new ChoiceRow)
    , m_progress(new ProgressRow)
    , m_lines(new HealthList)
    , m_choosing(new QWidget)
    , m_another(new Button(tr("Choose another file")))
{
    m_gtin->edit()->setFont(codeFont(TextSize::Medium));
    m_markets->setChoices({ { QStringLiteral("us"), tr("United States") }, { QStringLiteral("eu"), tr("Europe") },
        { QString(), tr("Any") } });
    m_markets->setChosen(QStringLiteral("us"));
    auto *choosing = new QVBoxLayout(m_choosing);
    choosing->setContentsMargins(0, 0, 0, 0);
    choosing->setSpacing(12);
    choosing->addWidget(m_gtin);
    choosing->addWidget(makeLabel(tr("Market"), TextSize::Small, QFont::DemiBold));
    choosing->addWidget(m_markets);
    choosing->addWidget(m_files, 1);
    choosing->addWidget(m_name);
    auto *close = new Button(tr("Close"));
    close->setKeyText(QStringLiteral("Esc"));
    auto *inside = new QWidget;
    auto *lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_lines);
    lines->addStretch();
    m_outcome = scrolled(inside);
    auto *all = new QVBoxLayout;
    all->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    all->setSpacing(12);
    all->addWidget(makeParagraph(tr("A list of serial numbers (CSV, or one a line) or a provider's XML response. It is "
                                    "looked at first, and then taken whole or not at all, and only once."),
        TextSize::Body, Ink::Muted));
    all->addWidget(m_choosing, 1);
    all->addWidget(m_progress);
    all->addWidget(m_outcome, 1);
    all->addWidget(m_another);
    all->addWidget(close);
    body()->addLayout(all);

    connect(m_files, &FileList::fileChosen, this, &NumberFilePanel::choose);
    connect(m_files, &FileList::fileOpened, this, [this](const QString &file) {
        choose(file);
        goOn();
    });
    connect(m_another, &QAbstractButton::clicked, this, [this] {
        render({});
        m_files->setFocus();
    });
    connect(m_progress, &ProgressRow::cancelRequested, this, &NumberFilePanel::cancelRequested);
    connect(close, &QAbstractButton::clicked, this, &NumberFilePanel::closeRequested);
    render({});
}

void NumberFilePanel::begin()
{
    if (m_outcome->isVisibleTo(this))
        render({}); // what became of the last one was read
    if (m_isOpen)
        m_files->setFocus();
}

void NumberFilePanel::choose(const QString &file)
{
    m_chosen = file;
    m_name->setText(tr("Chosen: %1").arg(QFileInfo(file).fileName()));
    m_name->show();
    Q_EMIT changed();
}

bool NumberFilePanel::canGoOn() const
{
    return m_canTake || (m_isOpen && !m_chosen.isEmpty());
}

void NumberFilePanel::goOn()
{
    if (m_canTake)
        Q_EMIT takeRequested();
    else if (canGoOn())
        Q_EMIT lookRequested(m_chosen, m_gtin->text(), m_markets->chosen());
}

void NumberFilePanel::render(const NumberFileState &state)
{
    m_progress->setState(state.progress);
    m_lines->setLines(state.lines);
    const bool isDone = !state.lines.empty();
    m_choosing->setVisible(!isDone && !state.progress.isRunning());
    m_outcome->setVisible(isDone);
    m_another->setVisible(isDone);
    m_isOpen = !isDone && !state.progress.isRunning();
    m_canTake = state.canTake;
    // What was refused may lack the product alone: the same file is looked at again.
    if (isDone && state.lines.front().tone == Tone::Accepted)
        m_chosen.clear();
    m_name->setVisible(!m_chosen.isEmpty());
    Q_EMIT changed();
}

} // namespace packledger::line
