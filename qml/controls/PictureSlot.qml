// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

// A round-cornered tile that shows a picture from elsewhere, as large as itself.
Rectangle {
    id: root

    property Component picture: null

    radius: Theme.radiusTile
    visible: picture !== null

    // Not a Loader: that of Qt 6.4 refuses components of files with bound components.
    Repeater {
        model: root.picture === null ? 0 : 1
        delegate: root.picture
        onItemAdded: (index, item) => { item.anchors.fill = root }
    }
}
