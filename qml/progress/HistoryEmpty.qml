// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.Controls

// Not ComponentBehavior: Bound, as Qt 6.4 then refuses to build the picture inside.

/** The history before the first session. */
EmptyState {
    title: qsTr("Nothing here yet")
    detail: qsTr("What you do will stand here, day by day.")
    picture: Thumbnail {
        implicitWidth: 112
        poseName: "sitEasy"
    }
}
