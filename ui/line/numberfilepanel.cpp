#include "line/numberfilepanel.h"

#include "common/button.h"
#include "common/choicerow.h"
#include "common/filelist.h"
#include "common/formfield.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/progressrow.h"
#include "common/scrolled.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::line {

using namespace common;

NumberFilePanel::NumberFilePanel(QWidget *parent)
    : Card(tr("Import numbers"), parent)
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
    auto *files = new FileList;
    auto *choosing = new QVBoxLayout(m_choosing);
    choosing->setContentsMargins(0, 0, 0, 0);
    choosing->setSpacing(12);
    choosing->addWidget(m_gtin);
    choosing->addWidget(m_markets);
    choosing->addWidget(files, 1);
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
                                    "taken whole or not at all, and only once."),
        TextSize::Body, Ink::Muted));
    all->addWidget(m_choosing, 1);
    all->addWidget(m_progress);
    all->addWidget(m_outcome, 1);
    all->addWidget(m_another);
    all->addWidget(close);
    body()->addLayout(all);

    connect(files, &FileList::fileOpened, this,
        [this](const QString &file) { Q_EMIT importRequested(file, m_gtin->text(), m_markets->chosen()); });
    connect(m_another, &QAbstractButton::clicked, this, [this] { render({}); });
    connect(m_progress, &ProgressRow::cancelRequested, this, &NumberFilePanel::cancelRequested);
    connect(close, &QAbstractButton::clicked, this, &NumberFilePanel::closeRequested);
    render({});
}

void NumberFilePanel::render(const NumberFileState &state)
{
    m_progress->setState(state.progress);
    m_lines->setLines(state.lines);
    const bool isDone = !state.lines.empty();
    m_choosing->setVisible(!isDone);
    m_choosing->setEnabled(!state.progress.isRunning());
    m_outcome->setVisible(isDone);
    m_another->setVisible(isDone);
}

} // namespace packledger::line
