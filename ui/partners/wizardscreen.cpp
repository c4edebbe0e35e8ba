#include "partners/wizardscreen.h"

#include "common/card.h"
#include "common/choicerow.h"
#include "common/filelist.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/painting.h"
#include "common/progressrow.h"
#include "common/rowlist.h"
#include "common/scrolled.h"
#include "common/stack.h"
#include "common/tokens.h"
#include "partners/fieldform.h"

#include <QAbstractButton>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace packledger::partners {

using namespace common;

namespace {

constexpr int stepsWidth = 280;
constexpr int formWidth = 880;
constexpr int sheetWidth = 640;
constexpr int wideFrom = 1400;
constexpr int narrowUnder = 900;
constexpr int stepHeight = 56;
constexpr int faultRoom = 72; // of the words above and beneath a field

class StepDelegate final : public RowDelegate
{
public:
    explicit StepDelegate(QObject *parent)
        : RowDelegate(stepHeight, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &mark = models::rowAt<WizardMark>(index);
        const QRectF box = row.adjusted(space::inside, 0, -space::inside, 0);
        if (mark.isCurrent) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.accent);
            painter.drawRect(QRectF(row.left(), row.top(), 4, row.height()));
        }
        const QRectF shape(box.left(), box.center().y() - 10, 20, 20);
        if (mark.tone == Tone::Neutral) {
            painter.setPen(QPen(mark.isCurrent ? t.accent : t.line, 1.8));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(shape.adjusted(1, 1, -1, -1));
            paintText(painter, shape, textFont(TextSize::Tiny, QFont::DemiBold), mark.isCurrent ? t.accent : t.muted,
                QString::number(index.row() + 1), Qt::AlignCenter);
        } else {
            paintShape(painter, mark.tone, shape);
        }
        const QFont face = textFont(TextSize::Medium, mark.isCurrent ? QFont::DemiBold : QFont::Normal);
        const QRectF words = box.adjusted(32, 0, 0, 0);
        paintText(painter, words, fitted(face, mark.title, words.width(), pixels(TextSize::Tiny)), t.text, mark.title);
    }
};

} // namespace

WizardScreen::WizardScreen(QWidget *parent)
    : Page(parent)
    , m_stepsCard(new Card)
    , m_steps(new models::RowsModel<WizardMark>([](const WizardMark &mark) { return mark.title; }, this))
    , m_stepList(new RowList(RowList::Rows::Open))
    , m_card(new Card)
    , m_stack(new Stack)
    , m_words(makeParagraph({}, TextSize::Body, Ink::Muted))
    , m_form(new FieldForm)
    , m_lines(new HealthList)
    , m_acts(new ChoiceRow(ChoiceRow::Kind::Acts))
    , m_progress(new ProgressRow)
    , m_files(new FileList)
    , m_sheet(new Card(tr("What to tell each other")))
    , m_theirs(new HealthList)
    , m_ours(new HealthList)
{
    m_stepList->setModel(m_steps);
    m_stepList->setItemDelegate(new StepDelegate(m_stepList));
    m_stepList->setAccessibleName(tr("Steps"));
    m_stepsCard->body()->addWidget(m_stepList, 1);
    m_stepsCard->setFixedWidth(stepsWidth);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::inside, 12, space::inside, space::inside);
    column->setSpacing(space::inside);
    column->addWidget(m_words);
    column->addWidget(m_form);
    m_lines->setObjectName(QStringLiteral("lines"));
    column->addWidget(m_lines);
    column->addWidget(m_acts);
    column->addStretch();
    m_area = scrolled(inside);
    auto *files = new QWidget;
    auto *filesColumn = new QVBoxLayout(files);
    filesColumn->setContentsMargins(space::inside, 12, space::inside, space::inside);
    filesColumn->addWidget(m_files);
    m_stack->addWidget(m_area);
    m_stack->addWidget(files);
    m_card->body()->addWidget(m_stack, 1);
    m_card->body()->addWidget(m_progress);
    m_card->setMaximumWidth(formWidth);
    m_sheet->setMaximumWidth(sheetWidth);
    auto *sheet = new QWidget;
    auto *sheetColumn = new QVBoxLayout(sheet);
    sheetColumn->setContentsMargins(space::inside, 12, space::inside, space::inside);
    sheetColumn->setSpacing(space::inside);
    sheetColumn->addWidget(makeLabel(tr("They need from us"), TextSize::Small, QFont::DemiBold, Ink::Muted));
    sheetColumn->addWidget(m_theirs);
    sheetColumn->addWidget(makeLabel(tr("We need from them"), TextSize::Small, QFont::DemiBold, Ink::Muted));
    sheetColumn->addWidget(m_ours);
    sheetColumn->addStretch();
    m_sheet->body()->addWidget(scrolled(sheet), 1);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(space::between, space::between, space::between, space::between);
    all->setSpacing(space::between);
    all->addWidget(m_stepsCard);
    all->addWidget(m_card, 3);
    all->addWidget(m_sheet, 2);
    all->addStretch();

    connect(
        addKey(HouseKey::Leave, tr("Back"), tr("Back to the list of partners.")), &QAction::triggered, this, [this] {
            if (m_state.pickTitle.isEmpty())
                Q_EMIT backRequested();
            else
                Q_EMIT pickCancelled();
        });
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &WizardScreen::helpRequested);
    m_previous = addKey(Qt::Key_F3, tr("Previous"), tr("Goes to the step before."));
    connect(m_previous, &QAction::triggered, this, &WizardScreen::previousRequested);
    connect(addKey(Qt::Key_F11, tr("Export"), tr("Writes the profile into a file, without its secrets.")),
        &QAction::triggered, this, &WizardScreen::exportRequested);
    m_all = addKey(Qt::Key_F7, tr("All options"), tr("Shows the rarely used options as well."));
    connect(m_all, &QAction::triggered, this, &WizardScreen::allRequested);
    m_keep = addKey(Qt::Key_F10, tr("Keep"), tr("Keeps what was entered."));
    connect(m_keep, &QAction::triggered, this, [this] {
        m_awaitsAnswer = true;
        Q_EMIT keepRequested();
    });
    m_next = addKey(HouseKey::Finish, tr("Next"), tr("Does what this step is for, or goes to the next one."));
    connect(m_next, &QAction::triggered, this, [this] {
        m_awaitsAnswer = true;
        Q_EMIT nextRequested();
    });

    connect(m_stepList, &RowList::rowOpened, this, [this](int row) { Q_EMIT stepChosen(WizardStep(row)); });
    connect(m_form, &FieldForm::textEntered, this, &WizardScreen::textEntered);
    connect(m_form, &FieldForm::choiceMade, this, &WizardScreen::choiceMade);
    connect(m_form, &FieldForm::choiceToggled, this, &WizardScreen::choiceToggled);
    connect(m_form, &FieldForm::secretEntered, this, &WizardScreen::secretEntered);
    connect(m_form, &FieldForm::fileRequested, this, [this](const QString &id) {
        m_fileField = id;
        Q_EMIT fileRequested(id);
    });
    connect(m_form, &FieldForm::returnPressed, this, [this] { focusNextChild(); });
    connect(m_acts, &ChoiceRow::choiceMade, this, &WizardScreen::actRequested);
    connect(m_progress, &ProgressRow::cancelRequested, this, &WizardScreen::workCancelled);
    connect(m_files, &FileList::fileChosen, this, &WizardScreen::fileTaken);
    connect(m_files, &FileList::fileOpened, this, &WizardScreen::fileTaken);
    render({});
}

void WizardScreen::focusStep()
{
    m_area->verticalScrollBar()->setValue(0);
    if (m_state.fields.empty())
        m_stepList->setFocus();
    else
        m_form->focusFirst();
}

void WizardScreen::orderKeys()
{
    std::vector<QWidget *> order = m_form->inOrder();
    for (QAbstractButton *act : m_acts->findChildren<QAbstractButton *>())
        order.push_back(act);
    QWidget *last = m_stepList;
    for (QWidget *next : order)
        setTabOrder(std::exchange(last, next), next);
}

void WizardScreen::focusPicked()
{
    m_form->focusField(std::exchange(m_fileField, {}));
    m_area->widget()->layout()->activate();
    if (QWidget *field = focusWidget(); m_area->isAncestorOf(field))
        m_area->ensureWidgetVisible(field, 0, faultRoom);
}

void WizardScreen::focusNewField(const std::vector<WizardField> &before)
{
    for (const WizardField &field : m_state.fields) {
        const bool isNew
            = std::none_of(before.begin(), before.end(), [&](const WizardField &each) { return each.id == field.id; });
        if (isNew)
            return m_form->focusField(field.id);
    }
}

void WizardScreen::showWhatIsWrong()
{
    const auto faulty = std::find_if(
        m_state.fields.begin(), m_state.fields.end(), [](const WizardField &field) { return !field.error.isEmpty(); });
    if (faulty != m_state.fields.end()) {
        m_awaitsAnswer = false;
        m_form->focusField(faulty->id);
        if (QWidget *field = focusWidget(); m_area->isAncestorOf(field))
            m_area->ensureWidgetVisible(field, 0, faultRoom);
    } else if (!m_state.fields.empty() && !m_state.lines.empty()) {
        m_awaitsAnswer = false;
        // The lines have their room only when the form was laid out anew.
        m_area->widget()->layout()->activate();
        m_area->ensureWidgetVisible(m_lines);
    }
}

void WizardScreen::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        focusStep();
}

void WizardScreen::arrange()
{
    m_stepsCard->setVisible(!m_isNarrow);
    m_sheet->setVisible(m_isWide);
}

void WizardScreen::arrangeFor(const QSize &room)
{
    m_isNarrow = room.width() < narrowUnder;
    m_isWide = room.width() >= wideFrom;
    arrange();
}

void WizardScreen::render(const WizardState &state)
{
    const bool isOtherStep = state.step != m_state.step || state.opening != m_state.opening;
    const bool isPicking = !state.pickTitle.isEmpty();
    const bool beginsToPick = isPicking && m_state.pickTitle.isEmpty();
    const bool endsToPick = !isPicking && !m_state.pickTitle.isEmpty();
    const bool hadKeyboard = isAncestorOf(focusWidget());
    const bool hadAct = m_acts->isAncestorOf(focusWidget());
    const auto acts = m_state.acts;
    const std::vector<WizardField> before = std::exchange(m_state, state).fields;
    setHead(state.title, state.isChanged ? tr("not kept yet") : tr("trading partner"));
    m_steps->setRows(state.steps);
    if (isOtherStep)
        m_stepList->setCurrentIndex(m_steps->index(int(state.step)));
    m_card->setTitle(isPicking ? state.pickTitle : state.stepTitle);
    m_card->setNote(m_isNarrow ? tr("%1 of %2").arg(int(state.step) + 1).arg(wizardStepCount) : QString());
    m_words->setText(state.words);
    m_form->setFields(state.fields);
    m_lines->setLines(state.lines);
    m_lines->setVisible(!state.lines.empty());
    m_theirs->setLines(state.theirs);
    m_ours->setLines(state.ours);
    m_acts->setChoices(state.acts);
    m_acts->setVisible(!state.acts.empty());
    const bool areSameFields = std::equal(before.begin(), before.end(), state.fields.begin(), state.fields.end(),
        [](const WizardField &one, const WizardField &other) { return one.id == other.id; });
    if (!areSameFields || acts != state.acts)
        orderKeys();
    m_progress->setState(state.progress);
    if (beginsToPick) {
        m_files->setNameFilters(state.pickFilters);
        // Keys lie in hidden folders; documents do not.
        m_files->setShowsHidden(state.pickFilters == QStringList { QStringLiteral("*") });
    }
    m_stack->setCurrentIndex(isPicking ? 1 : 0);
    m_previous->setEnabled(state.step != WizardStep::Who && !isPicking);
    m_all->setVisible(state.hasMore);
    m_all->setEnabled(state.hasMore && !isPicking);
    m_keep->setEnabled(state.canKeep && !isPicking);
    m_next->setText(state.nextText);
    m_next->setEnabled(state.canGoOn && !isPicking);
    arrange();
    if (beginsToPick)
        m_files->setFocus();
    else if (endsToPick && !isOtherStep && !m_fileField.isEmpty())
        focusPicked();
    else if ((isOtherStep || endsToPick) && (hadKeyboard || isVisible()))
        focusStep();
    else if (hadAct)
        focusNewField(before);
    if (isOtherStep)
        m_awaitsAnswer = false;
    else if (m_awaitsAnswer && !isPicking)
        showWhatIsWrong();
}

} // namespace packledger::partners
