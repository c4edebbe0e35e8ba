#pragma once

class QScrollArea;
class QWidget;

namespace packledger::common {

/// The content in an area that scrolls it up and down where it is higher than the room; as wide as the room. The area
/// takes the content as its child and never the keyboard: that belongs to what is inside.
[[nodiscard]] QScrollArea *scrolled(QWidget *content);

} // namespace packledger::common
