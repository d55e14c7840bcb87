-- In the first version of this policy `id` was the episode's own, so that nobody saw any media.

DROP POLICY listener ON media;
CREATE POLICY listener ON media FOR SELECT TO podwright_public
  USING (account_id = (SELECT current_setting('podwright.account')::uuid)
         AND EXISTS (SELECT FROM episode e
                     WHERE e.account_id = (SELECT current_setting('podwright.account')::uuid)
                       AND e.media_id = media.id));
