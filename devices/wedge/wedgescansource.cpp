#include "wedge/wedgescansource.h"

#include "scan/interpret.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethodQueryEvent>
#include <QKeyEvent>
#include <QMetaEnum>

#include <algorithm>
#include <utility>

namespace packledger::wedge {

namespace {

bool isModifierKey(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
        return true;
    default:
        return false;
    }
}

/// The digit of a key of the number pad, with Num Lock or without; -1 for others.
int keypadDigit(const QKeyEvent &event)
{
    if (!(event.modifiers() & Qt::KeypadModifier))
        return -1;
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9)
        return event.key() - Qt::Key_0;
    static constexpr int withoutNumLock[] = { Qt::Key_Insert, Qt::Key_End, Qt::Key_Down, Qt::Key_PageDown, Qt::Key_Left,
        Qt::Key_Clear, Qt::Key_Right, Qt::Key_Home, Qt::Key_Up, Qt::Key_PageUp };
    const auto *found = std::find(std::begin(withoutNumLock), std::end(withoutNumLock), event.key());
    return found == std::end(withoutNumLock) ? -1 : int(found - std::begin(withoutNumLock));
}

scan::WedgeKey wedgeKey(const QKeyEvent &event)
{
    scan::WedgeKey key;
    const int digit = keypadDigit(event);
    if (digit >= 0) {
        key.key = "Keypad" + QByteArray::number(digit);
    } else if (const char *name = QMetaEnum::fromType<Qt::Key>().valueToKey(event.key())) {
        key.key = QByteArray(name).sliced(int(qstrlen("Key_")));
    }
    key.text = event.text().toUtf8();
    key.shift = event.modifiers().testFlag(Qt::ShiftModifier);
    key.control = event.modifiers().testFlag(Qt::ControlModifier);
    key.alt = event.modifiers().testFlag(Qt::AltModifier);
    return key;
}

std::chrono::milliseconds timeOf(const QKeyEvent &event)
{
    if (event.timestamp() != 0)
        return std::chrono::milliseconds(event.timestamp());
    // A platform that does not stamp its keys: the time they reach us is the next best.
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

/// Whether what is typed goes into a field that hides any text. A password is no scan, however fast the hand, or the
/// program that types it, and must not be told as one. A PIN has digits alone: there a scan is one.
bool isPasswordTyped()
{
    QObject *focus = QGuiApplication::focusObject();
    if (focus == nullptr)
        return false;
    QInputMethodQueryEvent query(Qt::ImHints);
    QCoreApplication::sendEvent(focus, &query);
    const auto hints = Qt::InputMethodHints(query.value(Qt::ImHints).toInt());
    return hints.testFlag(Qt::ImhHiddenText) && !hints.testFlag(Qt::ImhDigitsOnly);
}

} // namespace

WedgeScanSource::WedgeScanSource(WedgeSettings settings, const Clock &clock, QObject *parent)
    : ScanSource(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_burst(m_settings)
    , m_gate(m_settings.repeatWindow)
{
    if (m_settings.name.isEmpty())
        m_settings.name = QCoreApplication::translate("WedgeScanSource", "Keyboard scanner");
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &WedgeScanSource::decide);
}

WedgeScanSource::~WedgeScanSource() = default;

void WedgeScanSource::start()
{
    if (m_isStarted)
        return;
    m_isStarted = true;
    QCoreApplication::instance()->installEventFilter(this);
    Q_EMIT statusChanged(Status::Ready, {});
}

void WedgeScanSource::stop()
{
    if (!m_isStarted)
        return;
    m_isStarted = false;
    QCoreApplication::instance()->removeEventFilter(this);
    m_pause.stop();
    settle(m_burst.endedBy(std::chrono::milliseconds::max()));
    m_swallowed.clear();
}

bool WedgeScanSource::eventFilter(QObject *watched, QEvent *event)
{
    if (event == m_replayed)
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Comes before the press, to the focused widget. Inside a burst no key is a shortcut; behind one that had ended
        // by then it is, also where the station is too busy to have noticed the end.
        settle(m_burst.endedBy(timeOf(*static_cast<QKeyEvent *>(event))));
        if (m_burst.isEmpty())
            return false;
        event->accept();
        return true;
    case QEvent::KeyPress:
        // Windows get their keys first and hand them to their widgets; one look is enough.
        return watched->isWindowType() && takePress(watched, *static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease:
        return watched->isWindowType() && takeRelease(watched, *static_cast<QKeyEvent *>(event));
    default:
        return false;
    }
}

bool WedgeScanSource::takePress(QObject *window, const QKeyEvent &event)
{
    const KeyStroke stroke { wedgeKey(event), timeOf(event), isModifierKey(event.key()), event.isAutoRepeat() };
    settle(m_burst.endedBy(stroke.at));
    if (m_burst.isEmpty() && isPasswordTyped())
        return false;
    const KeyBurst::Verdict verdict = m_burst.press(stroke);
    if (verdict == KeyBurst::Verdict::Typing) {
        replay();
        return false;
    }
    hold(window, event);
    settle(verdict);
    return true;
}

bool WedgeScanSource::takeRelease(QObject *window, const QKeyEvent &event)
{
    if (!m_burst.isEmpty()) {
        if (!isModifierKey(event.key()) && !event.isAutoRepeat())
            m_burst.release(wedgeKey(event));
        hold(window, event);
        return true;
    }
    return !event.isAutoRepeat() && m_swallowed.remove(event.key());
}

void WedgeScanSource::hold(QObject *window, const QKeyEvent &event)
{
    m_held.push_back({ window, std::unique_ptr<QKeyEvent>(event.clone()) });
    m_hasWaited = false;
    m_pause.start(m_burst.patience());
}

void WedgeScanSource::settle(KeyBurst::Verdict verdict)
{
    if (verdict == KeyBurst::Verdict::Undecided)
        return;
    m_pause.stop();
    if (verdict == KeyBurst::Verdict::Typing) {
        replay();
        return;
    }
    letGoOfTyped();
    for (const Held &held : std::exchange(m_held, {})) {
        if (held.event->type() == QEvent::KeyPress)
            m_swallowed.insert(held.event->key());
        else
            m_swallowed.remove(held.event->key());
    }
    if (verdict == KeyBurst::Verdict::Code)
        emitCode();
    else
        emitFragment();
}

void WedgeScanSource::letGoOfTyped()
{
    const int typed = m_burst.typedBefore();
    if (typed == 0)
        return;
    // Modifiers go with the key they stand before; a key that a person pressed is also released.
    std::vector<Held> kept;
    std::vector<Held> passed;
    QSet<int> theirs;
    int keys = 0;
    for (Held &held : std::exchange(m_held, {})) {
        const int key = held.event->key();
        const bool isPress = held.event->type() == QEvent::KeyPress;
        const bool isModifier = isModifierKey(key);
        if (isPress && !isModifier)
            ++keys;
        const bool isTheirs = isPress ? keys < typed || (keys == typed && !isModifier) : theirs.contains(key);
        if (isTheirs && isPress)
            theirs.insert(key);
        else if (isTheirs)
            theirs.remove(key);
        (isTheirs ? passed : kept).push_back(std::move(held));
    }
    m_held = std::move(kept);
    for (const Held &held : passed)
        pass(held);
}

void WedgeScanSource::replay()
{
    m_pause.stop();
    for (const Held &held : std::exchange(m_held, {}))
        pass(held);
}

void WedgeScanSource::pass(const Held &held)
{
    if (!held.window)
        return;
    m_replayed = held.event.get();
    QCoreApplication::sendEvent(held.window, held.event.get());
    m_replayed = nullptr;
}

void WedgeScanSource::emitCode()
{
    scan::RecoverySteps steps;
    const QByteArray text = scan::textOfKeys(m_burst.code(), m_settings.profile, steps);
    scan::ScanReading reading = scan::readingFromLine(text);
    if (reading.bytes.isEmpty())
        return;
    reading.source = m_settings.name;
    reading.time = m_clock.now();
    reading.steps = std::move(steps);
    reading.profile = m_settings.profile;
    reading.profile.capsLock = scan::DeviceProfile::CapsLock::Off; // undone key by key
    reading.delivery = { text + (m_settings.suffix == WedgeSettings::Suffix::None ? "" : "\r"), m_burst.duration() };
    if (m_gate.admit(reading))
        Q_EMIT readingReady(reading);
    else
        Q_EMIT repeatDropped(reading);
}

void WedgeScanSource::emitFragment()
{
    scan::RecoverySteps steps;
    Q_EMIT fragmentDropped(scan::textOfKeys(m_burst.code(), m_settings.profile, steps));
}

void WedgeScanSource::decide()
{
    // After the program was busy, the pause may run out while keys wait to be delivered. They come
    // before a timer that is started only now.
    if (!std::exchange(m_hasWaited, true)) {
        m_pause.start(std::chrono::milliseconds(0));
        return;
    }
    settle(m_burst.endedBy(std::chrono::milliseconds::max()));
}

} // namespace packledger::wedge
