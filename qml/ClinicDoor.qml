// SPDX-License-Identifier: Apache-2.0
import QtQuick

/** The way to the therapist's side: what opens its pages is read when it is first wanted. */
Loader {
    id: root

    // Pages.qml itself: its type would lead back here.
    required property var pages
    /** The clinic, while it is open. */
    readonly property Item page: root.item ? root.item.page : null // qmllint disable
    readonly property bool isLocked: root.item ? root.item.isLocked : false // qmllint disable

    function open(): void {
        if (root.status === Loader.Null)
            root.setSource(Qt.resolvedUrl("ClinicPages.qml"), {
                "pages": root.pages
            });
        root.item.open(); // qmllint disable
    }
}
