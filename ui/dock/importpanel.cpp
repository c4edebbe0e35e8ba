#include "dock/importpanel.h"

#include "common/button.h"
#include "common/filelist.h"
#include "common/formfield.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/progressrow.h"
#include "common/scrolled.h"
#include "common/toneicon.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace packledger::dock {

using namespace common;

ImportPanel::ImportPanel(QWidget *parent)
    : Card(tr("Import a document"), parent)
    , m_choosing(new QWidget)
    , m_file(new FormField(tr("File"), tr("EPCIS, an ASN (X12 856) or a list of serials. You can drop the file here.")))
    , m_progress(new ProgressRow)
    , m_outcome(new QWidget)
    , m_shape(new ToneIcon(Tone::Neutral, 24))
    , m_result(makeParagraph({}, TextSize::Medium))
    , m_place(makeParagraph({}, TextSize::Small, Ink::Muted))
    , m_findings(new HealthList)
    , m_open(new Button(tr("Open the delivery"), Button::Kind::Primary))
    , m_another(new Button(tr("Import another")))
{
    setAcceptDrops(true);
    auto *files = new FileList;
    auto *start = new Button(tr("Import"), Button::Kind::Primary);
    start->setObjectName(QStringLiteral("import"));
    auto *choosing = new QVBoxLayout(m_choosing);
    choosing->setContentsMargins(space::inside, space::inside, space::inside, 0);
    choosing->setSpacing(12);
    choosing->addWidget(m_file);
    choosing->addWidget(files, 1);
    choosing->addWidget(start);

    auto *resultRow = new QHBoxLayout;
    resultRow->setSpacing(12);
    resultRow->addWidget(m_shape, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::unit);
    words->addWidget(m_result);
    words->addWidget(m_place);
    resultRow->addLayout(words, 1);
    auto *inside = new QWidget;
    auto *outcome = new QVBoxLayout(inside);
    outcome->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    outcome->setSpacing(space::inside);
    outcome->addLayout(resultRow);
    outcome->addWidget(m_findings);
    outcome->addStretch();
    auto *scroll = scrolled(inside);
    auto *outcomeAll = new QVBoxLayout(m_outcome);
    outcomeAll->setContentsMargins(0, 0, 0, 0);
    outcomeAll->addWidget(scroll, 1);
    auto *outcomeFoot = new QVBoxLayout;
    outcomeFoot->setContentsMargins(space::inside, 0, space::inside, 0);
    outcomeFoot->setSpacing(space::small);
    outcomeFoot->addWidget(m_open);
    outcomeFoot->addWidget(m_another);
    outcomeAll->addLayout(outcomeFoot);

    auto *close = new Button(tr("Close"));
    close->setKeyText(QStringLiteral("Esc"));
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::inside, space::small, space::inside, space::inside);
    foot->addWidget(close);

    body()->addWidget(m_choosing, 1);
    body()->addWidget(m_progress);
    body()->addWidget(m_outcome, 1);
    body()->addStretch();
    body()->addLayout(foot);
    setFocusProxy(m_file->edit());

    connect(files, &FileList::fileChosen, m_file->edit(), &QLineEdit::setText);
    connect(files, &FileList::fileOpened, this, [this](const QString &file) {
        m_file->edit()->setText(file);
        begin();
    });
    connect(start, &QAbstractButton::clicked, this, &ImportPanel::begin);
    connect(m_file->edit(), &QLineEdit::returnPressed, this, &ImportPanel::begin);
    connect(m_progress, &ProgressRow::cancelRequested, this, &ImportPanel::cancelRequested);
    connect(m_open, &QAbstractButton::clicked, this, [this] { Q_EMIT openRequested(m_state.shipment); });
    connect(m_another, &QAbstractButton::clicked, this, &ImportPanel::startOver);
    connect(close, &QAbstractButton::clicked, this, &ImportPanel::closeRequested);
    render({});
}

void ImportPanel::begin()
{
    if (m_file->text().isEmpty())
        m_file->setError(tr("Name a file first."));
    else
        Q_EMIT importRequested(m_file->text());
}

QString ImportPanel::actText() const
{
    switch (m_state.stage) {
    case ImportState::Stage::Choosing:
        return tr("Import");
    case ImportState::Stage::Running:
        break;
    case ImportState::Stage::Done:
    case ImportState::Stage::Failed:
        return m_state.shipment.isValid() ? m_open->text() : m_another->text();
    }
    return {};
}

void ImportPanel::goOn()
{
    if (m_state.stage == ImportState::Stage::Choosing)
        begin();
    else if (m_state.shipment.isValid())
        Q_EMIT openRequested(m_state.shipment);
    else
        startOver();
}

void ImportPanel::startOver()
{
    if (m_state.stage == ImportState::Stage::Running)
        return;
    render({});
    m_file->edit()->setFocus();
}

void ImportPanel::render(const ImportState &state)
{
    using Stage = ImportState::Stage;
    const bool hasKeyboard = isAncestorOf(QApplication::focusWidget());
    const bool hasEnded = m_state.stage == Stage::Running && state.stage != Stage::Running;
    m_state = state;
    m_file->setError({});
    m_choosing->setVisible(state.stage == Stage::Choosing);
    m_progress->setState(state.stage == Stage::Running ? state.progress : ProgressState {});
    m_outcome->setVisible(state.stage == Stage::Done || state.stage == Stage::Failed);
    m_shape->setTone(state.tone);
    m_result->setText(state.result);
    setTextOrHide(m_place, state.place);
    m_findings->setLines(state.findings);
    m_open->setVisible(state.shipment.isValid());
    Q_EMIT actChanged();
    if (hasEnded && hasKeyboard)
        (state.shipment.isValid() ? m_open : m_another)->setFocus();
}

void ImportPanel::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    if (m_state.stage == ImportState::Stage::Done || m_state.stage == ImportState::Stage::Failed)
        render({});
}

void ImportPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_state.stage != ImportState::Stage::Running && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportPanel::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.isEmpty() || !urls.first().isLocalFile())
        return;
    render({});
    m_file->edit()->setText(urls.first().toLocalFile());
    begin();
}

} // namespace packledger::dock
